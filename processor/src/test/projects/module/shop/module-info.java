module shop {
  requires dev.fermata;
  requires java.net.http;
  requires prices;
}
