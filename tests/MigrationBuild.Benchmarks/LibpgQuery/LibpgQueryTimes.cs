namespace MigrationBuild.Benchmarks.LibpgQuery;

/// <summary>What <c>libpg-query.mjs</c> measured.</summary>
/// <param name="Refused">The indexes of the statements that libpg_query refuses; they are in no figure.</param>
/// <param name="Parse">Milliseconds of each round: PostgreSQL's tree, printed as JSON and read into JavaScript's objects.</param>
/// <param name="Fingerprint">The same for parsing and hashing the tree: no result but a short text leaves WebAssembly.</param>
/// <param name="Scan">The same for tokens, printed as JSON and read into JavaScript's objects.</param>
internal sealed record LibpgQueryTimes(int[] Refused, double[] Parse, double[] Fingerprint, double[] Scan);
