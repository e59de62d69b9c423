package dev.fermata.samples.benchmarks.contenders

import dev.fermata.samples.benchmarks.contenders.Workload.order
import java.util.function.IntFunction
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext

/**
 * Kotlin's coroutines: `async` where a call begins, suspending functions below it. They resume on
 * the thread that completes what they wait for, as all contenders do, hence `Unconfined`.
 */
@OptIn(ExperimentalCoroutinesApi::class)
class Coroutines : Contender {
  private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Unconfined)
  private val there: List<Deferred<Order>> = List(Workload.MANY) { CompletableDeferred(order(it)) }
  private val pool = Workload.pool().asCoroutineDispatcher()
  private val home = Home()
  private var coming = CompletableDeferred<Order>()

  override fun completedAwait(): Any = scope.async { next(there[0]) }.getCompleted()

  private suspend fun next(order: Deferred<Order>): Order = order(order.await().price + 1)

  override fun completedChain(): Any =
    scope.async { chain(Workload.DEPTH, there[0]) }.getCompleted()

  override fun suspendedChain(): Any {
    val end = CompletableDeferred<Order>()
    val order = scope.async { chain(Workload.DEPTH, end) }
    end.complete(order(0))
    return order.getCompleted()
  }

  private suspend fun chain(depth: Int, end: Deferred<Order>): Order {
    val order = if (depth == 1) end.await() else chain(depth - 1, end)
    return order(order.price + depth)
  }

  override fun completedLoop(): Any = scope.async { total { there[it] } }.getCompleted()

  override fun suspensions(): Any {
    val total = scope.async { total(::load) }
    for (i in 0 until Workload.MANY) {
      coming.complete(order(i))
    }
    return total.getCompleted()
  }

  private fun load(number: Int): Deferred<Order> {
    coming = CompletableDeferred()
    return coming
  }

  private suspend fun total(load: IntFunction<Deferred<Order>>): Int {
    var total = 0
    for (i in 0 until Workload.MANY) {
      total += load.apply(i).await().price
    }
    return total
  }

  override fun whenAll(): Any {
    val orders = List(Workload.MANY) { CompletableDeferred<Order>() }
    val total = scope.async { totalOfAll(orders) }
    for (i in 0 until Workload.MANY) {
      orders[i].complete(order(i))
    }
    return total.getCompleted()
  }

  private suspend fun totalOfAll(orders: List<Deferred<Order>>): Int = coroutineScope {
    orders.map { async { next(it) } }.awaitAll().sumOf { it.price }
  }

  override fun exception(broken: RuntimeException): Any {
    val end = CompletableDeferred<Order>()
    val caught = scope.async { catches(end, broken) }
    end.completeExceptionally(broken)
    return caught.getCompleted()
  }

  private suspend fun catches(end: Deferred<Order>, broken: RuntimeException): Boolean =
    try {
      chain(Workload.DEPTH, end)
      false
    } catch (e: BrokenOrder) {
      e === broken
    }

  override fun poolHops(): Any = runBlocking(home.executor().asCoroutineDispatcher()) { hopAll() }

  private suspend fun hopAll(): Int = coroutineScope {
    List(Workload.HOPPERS) { async { hop() } }.awaitAll().sum()
  }

  private suspend fun hop(): Int {
    var total = 0
    for (i in 0 until Workload.HOPS) {
      val order = withContext(pool) { order(i) }
      home.check()
      total += order.price
    }
    return total
  }

  override fun close() = home.close()
}
