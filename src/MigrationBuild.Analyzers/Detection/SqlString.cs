using MigrationBuild.Analyzers.Literals;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers.Detection;

/// <summary>SQL that a C# expression holds, and how it will reach the server.</summary>
/// <param name="Map">The SQL, and where the source writes it.</param>
/// <param name="Runner">How it is run.</param>
/// <param name="ValuesAt">Where in it values are put in as they are.</param>
/// <param name="MayHoldDdl">Whether it may hold anything but queries that say which rows they mean.</param>
internal sealed record SqlString(StringLiteralMap Map, MigrationRunner Runner, IReadOnlyList<int> ValuesAt, bool MayHoldDdl);
