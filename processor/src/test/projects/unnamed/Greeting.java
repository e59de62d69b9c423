import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Greeting {
  String text;

  Greeting(String text) {
    this.text = text;
  }

  @Async
  Task<String> twice(int times) {
    text += await(Task.fromResult(times));
    return Task.fromResult(text + new Mark().mark);
  }

  String punctuation() {
    return new Mark().mark;
  }
}

class Mark {
  String mark = "!";
}
