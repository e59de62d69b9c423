import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

/** A program in the unnamed package, with several classes in a file and an async main method. */
public class Main {
  @Async(fireAndForget = true)
  public static void main(String... args) throws Exception {
    Greeting greeting = new Greeting("hello");
    System.out.println(await(greeting.twice(args.length)) + await(new Local().run(greeting)));
  }
}

class Local {
  private int calls;

  Task<String> run(Greeting greeting) {
    String text = greeting.text;
    return new Object() {
      @Async
      Task<String> run() {
        calls += await(Task.fromResult(text.length()));
        return Task.fromResult(text + calls + greeting.punctuation());
      }
    }.run();
  }
}
