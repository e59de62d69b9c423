module quickstart {
  requires dev.fermata;
  requires java.management;
  requires java.net.http;
  requires jdk.httpserver;
}
