/** RxJava's {@code Single}, {@code Maybe} and {@code Completable} in async methods. */
module dev.fermata.rxjava {
  requires transitive dev.fermata;
  requires transitive io.reactivex.rxjava3;

  exports dev.fermata.rxjava;
}
