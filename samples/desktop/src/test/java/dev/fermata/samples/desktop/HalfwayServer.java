package dev.fermata.samples.desktop;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.fermata.Task;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/**
 * A server for one request. It sends half of a file, and the rest when it is told to: so a test can
 * do what it likes in the middle of a download.
 */
final class HalfwayServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final CountDownLatch restIsDue = new CountDownLatch(1);
  private final byte[] file;
  private final String lengthHeader;
  private final Task<Void> conversation;

  HalfwayServer(byte[] file, boolean tellsLength) throws IOException {
    this.file = file;
    this.lengthHeader = tellsLength ? "Content-Length: " + file.length + "\r\n" : "";
    this.conversation = Task.runBlocking(this::converse);
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  void sendRest() {
    restIsDue.countDown();
  }

  /** Waits for the client to close the connection, before it has got everything. */
  void awaitHangUp() {
    conversation.join();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private Void converse() throws IOException, InterruptedException {
    try (Socket client = socket.accept()) {
      InputStream request = client.getInputStream();
      OutputStream answer = client.getOutputStream();
      skipHead(request);
      answer.write(("HTTP/1.1 200 OK\r\n" + lengthHeader + "\r\n").getBytes(US_ASCII));
      answer.write(file, 0, file.length / 2);
      Task<Boolean> hungUp = Task.runBlocking(() -> isOver(request));
      Task<Boolean> sent = Task.runBlocking(() -> send(answer));
      Task.whenAny(hungUp, sent).join();
    }
    return null;
  }

  /** Waits for the end of what the client sends, or for that of the connection. */
  private static boolean isOver(InputStream request) {
    try {
      return request.read() < 0;
    } catch (IOException reset) {
      return true;
    }
  }

  private boolean send(OutputStream answer) throws IOException, InterruptedException {
    restIsDue.await();
    answer.write(file, file.length / 2, file.length - file.length / 2);
    return true;
  }

  private static void skipHead(InputStream request) throws IOException {
    int newlines = 0;
    while (newlines < 2) {
      int next = request.read();
      newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
    }
  }
}
