package dev.fermata.internal;

import dev.fermata.Task;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Flow;

/** The first element of a publisher. */
public final class FirstElement<T> extends Promise<T> implements Flow.Subscriber<T> {
  private Flow.Subscription subscription;

  private FirstElement() {}

  /**
   * Subscribes to {@code publisher}.
   *
   * @param <T> the type of the element
   * @param publisher what to subscribe to
   * @return the task of the first element
   */
  public static <T> Task<T> of(Flow.Publisher<? extends T> publisher) {
    Objects.requireNonNull(publisher, "publisher");
    FirstElement<T> first = new FirstElement<>();
    try {
      publisher.subscribe(first);
    } catch (Throwable thrown) {
      first.tryFail(thrown);
    }
    return first;
  }

  @Override
  public void onSubscribe(Flow.Subscription next) {
    if (subscription != null) {
      next.cancel(); // rule 2.5: one subscription only
      return;
    }
    subscription = next;
    next.request(1);
  }

  @Override
  public void onNext(T element) {
    subscription.cancel();
    trySucceed(element);
  }

  @Override
  public void onError(Throwable thrown) {
    tryFail(thrown);
  }

  @Override
  public void onComplete() {
    tryFault(new NoSuchElementException("The publisher completed without an element."));
  }
}
