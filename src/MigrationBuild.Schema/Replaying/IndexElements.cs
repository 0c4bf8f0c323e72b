using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The keys of indexes.</summary>
internal static class IndexElements
{
    public static IndexElement From(IndexElem element, ExpressionContext context, string method)
    {
        // A collation of the key as a whole is the key's, wherever it was written (ComputeIndexAttrs).
        if (element.Value is CollateClause collate)
        {
            return From(element with { Value = collate.Argument, Collation = element.Collation ?? collate.Collation }, context, method);
        }

        var column = element.Value is ColumnRef { Parts.Count: 1 } reference ? NameGenerator.Truncate(reference.Name) : null;
        var type = column is null ? ExpressionCanonicalizer.TypeOf(element.Value, context) : context.Table?.FindColumn(column)?.Type;
        var operatorClass = OperatorClassOf(element, method, type, context.Names);
        var descending = element.Direction == SortDirection.Descending;
        return new IndexElement
        {
            Column = column,
            Expression = column is null ? SqlExpressions.FromSyntax(element.Value, context) : null,
            OperatorClass = operatorClass?.Name,
            OperatorClassSchema = operatorClass is { Schema.Length: > 0 } declared ? declared.Schema : null,
            OperatorClassParameters = StorageParameters.From(element.OperatorClassOptions),
            Collation = element.Collation is { } collation && !IsDefault(collation)
                ? ObjectReferences.CollationName(context.Names, collation)
                : null,
            Descending = descending,
            NullsFirst = element.Nulls == NullsOrder.Unspecified ? descending : element.Nulls == NullsOrder.First,
        };
    }

    /// <summary>The name of the index's own column: the key's column or function, else <c>expr</c> (<c>FigureIndexColname</c>).</summary>
    public static string ColumnName(IndexElem element) => FigureName(element.Value) ?? "expr";

    /// <summary>The middle part of the name of an index over these columns and expressions.</summary>
    public static string ColumnNames(IEnumerable<IndexElement> elements, IEnumerable<string> include)
        => NameGenerator.JoinColumns(NameGenerator.NumberDuplicates(
            elements.Select(element => element.Column ?? FigureName(element.Expression!.Syntax) ?? "expr").Concat(include)));

    /// <summary>The class, in a schema where it is declared; null where it is the one that is taken anyway.</summary>
    private static QualifiedName? OperatorClassOf(IndexElem element, string method, DataType? type, NameScope names)
    {
        if (element.OperatorClass is not { } named)
        {
            return null;
        }

        var declared = names.FindDefined(ObjectKind.OperatorClass, named, method);
        var isDefault = declared is { } id
            ? type is not null && OperatorClassDefinition.IsDefaultFor(names.Catalog.FindDefined(id)!, type)
            : OperatorClasses.IsDefault(method, type, named.Name, names.Catalog);
        return isDefault && element.OperatorClassOptions.IsEmpty ? null : declared?.Name ?? new QualifiedName("", named.Name);
    }

    private static bool IsDefault(ObjectName collation) => collation.Name == "default" && collation.Schema is null or "pg_catalog";

    /// <summary><c>FigureColnameInternal</c></summary>
    private static string? FigureName(Expression expression) => expression switch
    {
        ColumnRef column => NameGenerator.Truncate(column.Name),
        FuncCall call => call.Name.Name,
        TypeCast cast => FigureName(cast.Argument) ?? cast.Type.Name.Name,
        CollateClause collate => FigureName(collate.Argument),
        Indirection { Elements: var elements } path => elements.OfType<FieldSelection>().LastOrDefault()?.Name.Name ?? FigureName(path.Argument),
        CoalesceExpr => "coalesce",
        MinMaxExpr extreme => extreme.IsGreatest ? "greatest" : "least",
        NullIfExpr => "nullif",
        CaseExpr choice => (choice.Else is null ? null : FigureName(choice.Else)) ?? "case",
        ArrayExpr => "array",
        RowExpr => "row",
        _ => null,
    };
}
