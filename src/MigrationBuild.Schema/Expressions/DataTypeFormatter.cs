using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Types as SQL: <c>character varying(255)</c>, <c>timestamp(3) without time zone</c>, <c>public."Role"[]</c>.</summary>
public static class DataTypeFormatter
{
    private static readonly string[] GrammarTypes =
    [
        "bool", "float4", "float8", "int2", "int4", "int8", "interval", "json", "numeric", "time", "timetz", "timestamp", "timestamptz", "varbit",
        "varchar",
    ];

    /// <summary>The type as <c>format_type</c> prints it to a session that searches those schemas.</summary>
    public static string Format(DataType type, EquatableArray<string> searchPath = default) => TypeNames.Format(ToSyntax(type, searchPath));

    /// <summary>The type as a node; the schema is left out where it is on the search path.</summary>
    public static TypeName ToSyntax(DataType type, EquatableArray<string> searchPath = default)
    {
        var own = new Identifier(type.Name.Name);
        var isVisible = type.IsBuiltIn ? !IsGrammar(type) : searchPath.Contains(type.Name.Schema);
        var name = isVisible
            ? new ObjectName(EquatableArray.Create(own))
            : new ObjectName(EquatableArray.Create(new Identifier(type.Name.Schema), own));
        return new TypeName(name)
        {
            Modifiers = type.Modifiers.Select(ToExpression).ToEquatableArray(),
            ArrayBounds = type.IsArray ? EquatableArray.Create(new int?[] { null }) : default,
            Fields = ParseFields(type.IntervalFields),
        };
    }

    /// <summary>Whether SQL has words of its own for the type; the printer knows them by the name in <c>pg_catalog</c>.</summary>
    private static bool IsGrammar(DataType type)
        => Array.IndexOf(GrammarTypes, type.Name.Name) >= 0 || (!type.Modifiers.IsEmpty && type.Name.Name is "bit" or "bpchar");

    private static Expression ToExpression(string modifier)
        => modifier.All(c => c is (>= '0' and <= '9') or '-')
            ? new NumericConstant(modifier)
            : new ColumnRef(EquatableArray.Create(new Identifier(modifier)));

    private static IntervalFields ParseFields(string? fields)
        => fields is null
            ? IntervalFields.Unrestricted
            : (IntervalFields)Enum.Parse(typeof(IntervalFields), fields.Replace(" ", ""), ignoreCase: true);
}
