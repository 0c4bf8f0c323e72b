using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The name of a column that its query gives none (<c>FigureColname</c>).</summary>
internal static class TargetNames
{
    private const string Nameless = "?column?";

    /// <summary>How much a name is worth: a cast gives way to the name of what it casts, unless that is a guess too.</summary>
    private enum Strength
    {
        None,
        Weak,
        Firm,
    }

    public static string Of(Expression value)
    {
        var name = Nameless;
        Figure(value, ref name);
        return name;
    }

    private static Strength Figure(Expression? value, ref string name)
    {
        switch (value)
        {
            case ColumnRef column:
                return Firm(column.Name, ref name);
            case Indirection path when path.Elements.OfType<FieldSelection>().LastOrDefault() is { } field:
                return Firm(field.Name.Name, ref name);
            case Indirection path:
                return Figure(path.Argument, ref name);
            case FuncCall call:
                return Firm(call.Name.Name, ref name);
            case NullIfExpr:
                return Firm("nullif", ref name);
            case TypeCast cast:
                return OrWeak(cast.Argument, cast.Type.Name.Name, ref name);
            case CollateClause collate:
                return Figure(collate.Argument, ref name);
            case SubLink subquery:
                return Figure(subquery, ref name);
            case CaseExpr choice:
                return OrWeak(choice.Else, "case", ref name);
            default:
                return WordOf(value) is { } word ? Firm(word, ref name) : Strength.None;
        }
    }

    private static Strength Figure(SubLink subquery, ref string name) => subquery.Kind switch
    {
        SubLinkKind.Exists => Firm("exists", ref name),
        SubLinkKind.Array => Firm("array", ref name),
        SubLinkKind.Scalar => Firm(FirstOf(subquery.Query), ref name),
        _ => Strength.None,
    };

    private static string FirstOf(SelectStmt query) => query.Body switch
    {
        SetOperation operation => FirstOf(operation.Left),
        SelectClause { Targets: { IsEmpty: false } targets } => targets[0].Name?.Name ?? Of(targets[0].Value),
        ValuesClause => "column1",
        _ => Nameless,
    };

    private static string? WordOf(Expression? value) => value switch
    {
        GroupingFunc => "grouping",
        ArrayExpr => "array",
        RowExpr => "row",
        CoalesceExpr => "coalesce",
        MinMaxExpr extreme => extreme.IsGreatest ? "greatest" : "least",
        SqlValueFunction function => WordOf(function.Kind),
        XmlConcat => "xmlconcat",
        XmlElement => "xmlelement",
        XmlForest => "xmlforest",
        XmlParse => "xmlparse",
        XmlPi => "xmlpi",
        XmlRoot => "xmlroot",
        XmlSerialize => "xmlserialize",
        JsonParseExpr => "json",
        JsonScalarExpr => "json_scalar",
        JsonSerializeExpr => "json_serialize",
        JsonObjectConstructor => "json_object",
        JsonArrayConstructor or JsonArrayQueryConstructor => "json_array",
        JsonObjectAgg => "json_objectagg",
        JsonArrayAgg => "json_arrayagg",
        JsonFuncExpr { Kind: JsonFuncKind.Exists } => "json_exists",
        JsonFuncExpr { Kind: JsonFuncKind.Query } => "json_query",
        JsonFuncExpr => "json_value",
        _ => null,
    };

    private static string WordOf(SqlValueFunctionKind kind) => kind switch
    {
        SqlValueFunctionKind.CurrentDate => "current_date",
        SqlValueFunctionKind.CurrentTime => "current_time",
        SqlValueFunctionKind.CurrentTimestamp => "current_timestamp",
        SqlValueFunctionKind.LocalTime => "localtime",
        SqlValueFunctionKind.LocalTimestamp => "localtimestamp",
        SqlValueFunctionKind.CurrentRole => "current_role",
        SqlValueFunctionKind.CurrentUser => "current_user",
        SqlValueFunctionKind.User => "user",
        SqlValueFunctionKind.SessionUser => "session_user",
        SqlValueFunctionKind.CurrentCatalog => "current_catalog",
        _ => "current_schema",
    };

    private static Strength OrWeak(Expression? inner, string otherwise, ref string name)
    {
        var strength = Figure(inner, ref name);
        return strength == Strength.Firm ? strength : Weak(otherwise, ref name);
    }

    private static Strength Firm(string found, ref string name)
    {
        name = found;
        return Strength.Firm;
    }

    private static Strength Weak(string found, ref string name)
    {
        name = found;
        return Strength.Weak;
    }
}
