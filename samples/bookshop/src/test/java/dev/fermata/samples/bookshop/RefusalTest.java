package dev.fermata.samples.bookshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no proper request gets a status that says so, and a reason in JSON. */
@Timeout(50)
class RefusalTest {
  private static OpenShop shop;

  @BeforeAll
  static void open() {
    shop = new OpenShop(Database.EMBEDDED.replace("/bookshop?", "/refusals?"), 2);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET    | /books/99    |                                               | 404 | no book 99
          GET    | /books/x     |                                               | 404 | not a number
          GET    | /orders/99   |                                               | 404 | no order 99
          GET    | /nothing     |                                               | 404 | Not Found
          DELETE | /books       |                                               | 405 | Not Allowed
          POST   | /orders      |                                               | 400 | empty
          POST   | /orders      | [1]                                           | 400 | not a JSON
          POST   | /orders      | {"customer                                    | 400 | not a JSON
          POST   | /orders      | {"lines":[{"book":1,"quantity":1}]}           | 400 | customer
          POST   | /orders      | {"customer":" ","lines":[]}                   | 400 | customer
          POST   | /orders      | {"customer":"A","lines":[]}                   | 400 | lines
          POST   | /orders      | {"customer":"A","lines":[1]}                  | 400 | not an object
          POST   | /orders      | {"customer":"A","lines":[{"book":1}]}         | 400 | quantity
          POST   | /orders      | {"customer":"A","lines":[{"book":1,"quantity":0}]}    | 400 | quantity
          POST   | /orders      | {"customer":"A","lines":[{"book":1,"quantity":101}]}  | 400 | quantity
          POST   | /orders      | {"customer":"A","lines":[{"book":1,"quantity":1.5}]}  | 400 | quantity
          POST   | /orders      | {"customer":"A","lines":[{"book":"'","quantity":1}]}  | 400 | book
          POST   | /orders      | {"customer":"A","lines":[{"book":77,"quantity":1}]}   | 404 | no book 77
          """)
  void isTold(String method, String path, String body, int status, String reason) throws Exception {
    HttpRequest.Builder request =
        shop.request(path)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    assertRefused(status, reason, request);
  }

  @ParameterizedTest
  @CsvSource({"0", "60001", "soon", "-1", "999999999999"})
  void timeoutsAreChecked(String timeout) throws Exception {
    assertRefused(400, "Timeout-Millis", shop.request("/books").header("Timeout-Millis", timeout));
  }

  @Test
  void bodiesHaveALimit() throws Exception {
    String body = "x".repeat(20_000);
    assertRefused(413, "Too Large", shop.request("/orders").POST(BodyPublishers.ofString(body)));
  }

  private static void assertRefused(int status, String reason, HttpRequest.Builder request)
      throws Exception {
    HttpResponse<String> response = shop.send(request);
    assertEquals(status, response.statusCode(), response::body);
    String error = new JsonObject(response.body()).getString("error");
    assertTrue(error.contains(reason), error);
  }
}
