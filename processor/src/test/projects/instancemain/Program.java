import dev.fermata.Async;
import dev.fermata.Await;
import dev.fermata.Task;

int calls = 2;

@Async
Task<Integer> load(int id) {
  calls += Await.await(Task.fromResult(id));
  return Task.fromResult(calls);
}

@Async(fireAndForget = true)
void main() {
  IO.println("loaded " + Await.await(load(3)));
}
