namespace MigrationBuild.Linting;

/// <summary>Which transaction a statement is a part of.</summary>
/// <param name="Scope">Who opened it.</param>
/// <param name="First">The number of its first statement in <see cref="MigrationContext.Statements"/>; the statement's own where it commits by itself.</param>
public readonly record struct TransactionPlace(TransactionScope Scope, int First);
