package dev.fermata.samples.desktop;

import dev.fermata.SwingContext;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** The window as its user sees it, for a test on another thread than the event dispatch thread. */
final class OpenWindow implements AutoCloseable {
  private final Frame frame;

  private OpenWindow(Frame frame) {
    this.frame = frame;
  }

  static OpenWindow on(PictureLoader loader, String... addresses) throws Exception {
    SwingContext.install();
    EventQueue.invokeAndWait(() -> new PictureWindow(loader, List.of(addresses)).open());
    return found();
  }

  /** The one that the program has opened. */
  static OpenWindow found() throws Exception {
    return new OpenWindow(onEventThread(OpenWindow::visible));
  }

  void click(String button) throws Exception {
    EventQueue.invokeAndWait(() -> part(button, AbstractButton.class).doClick());
  }

  void enter(String address) throws Exception {
    EventQueue.invokeAndWait(() -> part("address", JComboBox.class).setSelectedItem(address));
  }

  String address() throws Exception {
    return onEventThread(() -> (String) part("address", JComboBox.class).getSelectedItem());
  }

  boolean canClick(String button) throws Exception {
    return onEventThread(() -> part(button, AbstractButton.class).isEnabled());
  }

  String numbers() throws Exception {
    return onEventThread(() -> part("numbers", JTextComponent.class).getText());
  }

  /** Clicks, then waits until another fetch is possible, and returns what the status line says. */
  String fetched() throws Exception {
    click("fetch");
    return outcome();
  }

  /** Waits until no fetch is running, and returns what the status line says. */
  String outcome() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    EventQueue.invokeAndWait(
        () -> {
          AbstractButton fetch = part("fetch", AbstractButton.class);
          fetch.addPropertyChangeListener(
              "enabled", change -> countDownIf(fetch.isEnabled(), over));
          countDownIf(fetch.isEnabled(), over);
        });
    over.await();
    return onEventThread(() -> part("status", JLabel.class).getText());
  }

  /** The threads on which the status line is changed from now on. */
  Set<Thread> statusThreads() throws Exception {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    EventQueue.invokeAndWait(
        () ->
            part("status", JLabel.class)
                .addPropertyChangeListener("text", change -> threads.add(Thread.currentThread())));
    return threads;
  }

  /** Waits until the progress bar stands there. */
  void awaitProgress(int percent) throws Exception {
    CountDownLatch there = new CountDownLatch(1);
    EventQueue.invokeAndWait(
        () -> {
          JProgressBar bar = part("progress", JProgressBar.class);
          bar.addChangeListener(change -> countDownIf(bar.getValue() == percent, there));
          countDownIf(bar.getValue() == percent, there);
        });
    there.await();
  }

  /** Waits until the picture can be seen. */
  PictureView awaitPicture() throws Exception {
    CountDownLatch ready = new CountDownLatch(1);
    PictureView view = onEventThread(() -> part("picture", PictureView.class));
    EventQueue.invokeAndWait(
        () -> {
          view.addPropertyChangeListener("ready", change -> ready.countDown());
          countDownIf(view.isReady(), ready);
        });
    ready.await();
    return view;
  }

  /** Types a letter into the address, as the keyboard does it, and waits until it is there. */
  void type(char letter) throws Exception {
    CountDownLatch typed = new CountDownLatch(1);
    EventQueue.invokeAndWait(
        () -> {
          Component editor = part("address", JComboBox.class).getEditor().getEditorComponent();
          ((JTextComponent) editor).getDocument().addDocumentListener(onInsertion(typed));
          Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(keyTyped(editor, letter));
        });
    typed.await();
  }

  /** The window is gone before the next one is opened. */
  @Override
  public void close() {
    EventQueue.invokeLater(frame::dispose);
  }

  static <T> T onEventThread(Callable<T> question) throws Exception {
    FutureTask<T> answer = new FutureTask<>(question);
    EventQueue.invokeAndWait(answer);
    return answer.get();
  }

  private static Frame visible() {
    return Stream.of(Frame.getFrames()).filter(Frame::isVisible).findFirst().orElseThrow();
  }

  private <C extends Component> C part(String name, Class<C> type) {
    return type.cast(
        parts(frame).filter(part -> name.equals(part.getName())).findFirst().orElseThrow());
  }

  private static Stream<Component> parts(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            part ->
                part instanceof Container inner
                    ? Stream.concat(Stream.of(part), parts(inner))
                    : Stream.of(part));
  }

  private static KeyEvent keyTyped(Component target, char letter) {
    long now = System.currentTimeMillis();
    return new KeyEvent(target, KeyEvent.KEY_TYPED, now, 0, KeyEvent.VK_UNDEFINED, letter);
  }

  private static void countDownIf(boolean condition, CountDownLatch latch) {
    if (condition) {
      latch.countDown();
    }
  }

  private static DocumentListener onInsertion(CountDownLatch latch) {
    return new DocumentListener() {
      @Override
      public void insertUpdate(DocumentEvent event) {
        latch.countDown();
      }

      @Override
      public void removeUpdate(DocumentEvent event) {}

      @Override
      public void changedUpdate(DocumentEvent event) {}
    };
  }
}
