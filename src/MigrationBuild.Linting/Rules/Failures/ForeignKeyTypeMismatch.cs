using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM405: a column refers to one of another type.</summary>
public sealed class ForeignKeyTypeMismatch : ILintRule
{
    /// <summary>Types between which PostgreSQL compares: a key works, but not for every value.</summary>
    private static readonly string[][] Families =
    [
        ["int2", "int4", "int8", "numeric", "float4", "float8"],
        ["text", "varchar", "bpchar", "name", "citext"],
        ["date", "timestamp", "timestamptz"],
    ];

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM405", "foreign-key-type-mismatch", "A foreign key joins columns of different types", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        var name = context.Statement switch
        {
            CreateStmt create => context.Before.Names.Qualify(create.Name),
            AlterTableStmt alter => context.Resolve(alter.Relation.Name),
            _ => (QualifiedName?)null,
        };
        if (name is not { } table || context.After.Catalog.FindTable(table) is not { } after)
        {
            return [];
        }

        var before = context.Before.Catalog.FindTable(table);
        return
            from key in after.Constraints.OfType<ForeignKeyConstraint>()
            where key.Parent is null && key.IsLocal && before?.Constraints.Find(key.Name) is null
            let referenced = context.After.Catalog.FindTable(key.ReferencedTable)
            where referenced is not null && key.Columns.Count == key.ReferencedColumns.Count
            from pair in key.Columns.Zip(key.ReferencedColumns, (own, other) => (Own: after.FindColumn(own), Other: referenced.FindColumn(other)))
            where pair.Own is not null && pair.Other is not null
            let types = (Own: context.After.Catalog.BaseTypeOf(pair.Own.Type), Other: context.After.Catalog.BaseTypeOf(pair.Other.Type))
            where !IsAlike(types.Own, types.Other)
            select Report(context, key, pair.Own, pair.Other, AreCompared(types.Own, types.Other));
    }

    private Finding Report(StatementContext context, ForeignKeyConstraint key, Column own, Column other, bool works)
    {
        var (type, wanted) = (DataTypeFormatter.Format(own.Type), DataTypeFormatter.Format(other.Type));
        var finding = context.Report(
            Descriptor,
            key.Origin.File is { } file && ReferenceEquals(file, context.File) && context.Statement.Span.Contains(key.Origin.Span) ? key.Origin.Span : context.Statement.Span,
            key.ReferencedTable,
            works
                ? $"{own.Name} is {type} and refers to {other.Name} of {key.ReferencedTable.Name}, which is {wanted}: values of one fit not into the other, and lookups convert. Declare {own.Name} as {wanted}"
                : $"{own.Name} is {type} and refers to {other.Name} of {key.ReferencedTable.Name}, which is {wanted}: PostgreSQL cannot compare these and refuses the key (42804). Declare {own.Name} as {wanted}");
        return works ? finding : finding.As(DiagnosticSeverity.Error);
    }

    private static bool IsAlike(DataType own, DataType other) =>
        own.Name == other.Name && own.IsArray == other.IsArray
        || (!own.IsArray && !other.IsArray && own.IsBuiltIn && other.IsBuiltIn && IsString(own) && IsString(other));

    private static bool IsString(DataType type) => type.Name.Name is "text" or "varchar";

    private static bool AreCompared(DataType own, DataType other) =>
        !own.IsArray && !other.IsArray && Families.Any(family => family.Contains(own.Name.Name) && family.Contains(other.Name.Name));
}
