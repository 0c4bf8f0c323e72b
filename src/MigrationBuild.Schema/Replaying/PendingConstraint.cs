using MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A constraint that waits for all columns to be there.</summary>
/// <param name="Column">The column that it stands at, or null where it stands among the table's elements.</param>
internal sealed record PendingConstraint(Constraint Syntax, string? Column);
