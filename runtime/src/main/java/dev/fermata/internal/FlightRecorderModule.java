package dev.fermata.internal;

/** Whether the program has the JDK's flight recorder, which {@link FlightRecording} needs. */
final class FlightRecorderModule {
  static final boolean PRESENT = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private FlightRecorderModule() {}
}
