package dev.fermata.samples.benchmarks.delays

import dev.fermata.samples.benchmarks.contenders.Order
import dev.fermata.samples.benchmarks.contenders.Workload.order
import java.time.Duration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.time.delay

/** Coroutines on the default dispatcher. */
internal class CoroutineDelays(private val count: Int, private val delay: Duration) : Delays {
  private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
  private val calls = ArrayList<Deferred<Order>>(count)

  override fun begin() {
    for (i in 0 until count) {
      calls.add(scope.async { later(Delays.number(i)) })
    }
  }

  private suspend fun later(number: Int): Order {
    delay(delay)
    return order(number)
  }

  override fun finish(): Long = runBlocking { calls.awaitAll().sumOf { it.price.toLong() } }
}
