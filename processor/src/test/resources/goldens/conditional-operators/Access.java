package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Access {
  @Async
  static Task<Boolean> mayRead(Rights rights, String user, boolean strict) {
    boolean owner = strict ? await(rights.owns(user)) : user.isEmpty() || await(rights.owns("*"));
    return Task.fromResult(owner && await(rights.isActive(user)) || await(rights.isAdmin(user)));
  }

  interface Rights {
    Task<Boolean> owns(String user);

    Task<Boolean> isActive(String user);

    Task<Boolean> isAdmin(String user);
  }
}
