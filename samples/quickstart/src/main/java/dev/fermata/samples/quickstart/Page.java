package dev.fermata.samples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the table tells of an answer.
 *
 * @param status the HTTP status, 0 for {@link #NONE}
 * @param bytes the size of the body
 * @param title the text of the first {@code title} element, or nothing
 */
record Page(int status, long bytes, String title) {
  /** No answer at all. */
  static final Page NONE = new Page(0, 0, "");

  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static Page of(HttpResponse<byte[]> response) {
    byte[] body = response.body();
    return new Page(response.statusCode(), body.length, titleIn(new String(body, UTF_8)));
  }

  boolean isServerError() {
    return status >= 500;
  }

  private static String titleIn(String html) {
    Matcher title = TITLE.matcher(html);
    return title.find() ? title.group(1).strip().replaceAll("\\s+", " ") : "";
  }
}
