using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>What one part of a statement does to one relation.</summary>
/// <param name="Cause">The statement, or the clause of an <c>ALTER TABLE</c>, that does it.</param>
/// <param name="Relation">The relation, its name resolved.</param>
/// <param name="Lock">The lock that it takes on it and, in a transaction, holds to the end.</param>
/// <param name="Work">What it does meanwhile.</param>
public sealed record Effect(SyntaxNode Cause, QualifiedName Relation, LockMode Lock, Work Work = Work.None);
