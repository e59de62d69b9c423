package dev.fermata.processor.differential.library;

import java.util.ArrayList;
import java.util.List;

/** Members for subclasses in other packages. */
public abstract class Account<T> {
  protected static int opened = 1;
  protected static final int LIMIT = 40;
  protected final List<T> history = new ArrayList<>();
  protected int balance = 100;
  protected long turnover = 1L << 40;
  protected byte small = 120;
  protected double rate = 0.5;
  protected Integer boxed = 1000;
  protected String note = "n";
  protected int[] months = {1, 2, 3};
  protected T last;

  protected Account() {}

  protected Account(int balance) {
    this.balance = balance;
  }

  protected T remember(T value) {
    history.add(value);
    last = value;
    return value;
  }

  protected String describe(Object... parts) {
    return note + parts.length + balance;
  }

  protected static String format(String text) {
    return "[" + text + "]";
  }

  /** Only for subclasses. */
  protected static class Receipt {
    protected int number;
    public final String text;

    public Receipt(String text) {
      this.text = text;
    }

    public String text() {
      return text + number;
    }
  }

  protected Receipt receipt(String text) {
    return new Receipt(text);
  }
}
