using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>A column that an item of a FROM clause brings into sight.</summary>
/// <param name="Value">What a reference to it means.</param>
/// <param name="Type">Null where it is not known.</param>
/// <param name="Id">The column of a relation behind it, if there is one.</param>
internal sealed record RangeColumn(string Name, Expression Value, DataType? Type, ObjectId? Id = null);
