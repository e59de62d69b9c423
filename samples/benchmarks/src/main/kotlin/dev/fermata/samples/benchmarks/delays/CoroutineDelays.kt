package dev.fermata.samples.benchmarks.delays

import dev.fermata.samples.benchmarks.contenders.Order
import dev.fermata.samples.benchmarks.contenders.Workload.order
import java.time.Duration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.time.delay

/** Coroutines on the default dispatcher. */
internal class CoroutineDelays(count: Int, private val delay: Duration) :
  Delays<Deferred<Order>>(count) {
  private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

  override fun later(number: Int): Deferred<Order> = scope.async { delayed(number) }

  private suspend fun delayed(number: Int): Order {
    delay(delay)
    return order(number)
  }

  override fun result(call: Deferred<Order>): Order = runBlocking { call.await() }
}
