using MigrationBuild.Analyzers.Literals;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers.Detection;

/// <summary>SQL that a C# expression holds, and how it will reach the server.</summary>
internal sealed record SqlString(StringLiteralMap Map, MigrationRunner Runner);
