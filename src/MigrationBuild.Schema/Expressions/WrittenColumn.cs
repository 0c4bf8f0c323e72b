using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>A column, or a part of one, that a statement writes.</summary>
/// <param name="Target">Its canonical form.</param>
/// <param name="Type">The type of what is written there; null where it is not known.</param>
internal sealed record WrittenColumn(AssignmentTarget Target, DataType? Type);
