package dev.fermata.samples.benchmarks.retained

import dev.fermata.samples.benchmarks.contenders.Order
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async

/** Coroutines. */
@OptIn(ExperimentalCoroutinesApi::class)
internal class CoroutineCalls(count: Int) :
  SuspendedCalls<CompletableDeferred<Order>, Deferred<Long>>(count, { CompletableDeferred() }) {
  private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Unconfined)

  override fun bill(
    order: CompletableDeferred<Order>,
    quantity: Int,
    shipping: Long,
    address: String,
  ): Deferred<Long> = scope.async { awaited(order, quantity, shipping, address) }

  private suspend fun awaited(
    order: Deferred<Order>,
    quantity: Int,
    shipping: Long,
    address: String,
  ): Long = order.await().price.toLong() * quantity + shipping + address.length

  override fun complete(order: CompletableDeferred<Order>, outcome: Order) {
    order.complete(outcome)
  }

  override fun amount(bill: Deferred<Long>): Long = bill.getCompleted()
}
