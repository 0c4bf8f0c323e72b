using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A statement that another one runs (a <c>DO</c> block), and the state that it meets.</summary>
public sealed record ExecutedStatement(Statement Statement, ReplayState Before);
