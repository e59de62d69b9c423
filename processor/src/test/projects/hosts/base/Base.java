package base;

/** Has members that only subclasses see. */
public class Base<T> {
  protected static int count = 1;
  protected T held;

  protected static String shared() {
    return "shared";
  }

  protected String greet(T guest) throws java.io.IOException {
    return "base " + guest;
  }
}
