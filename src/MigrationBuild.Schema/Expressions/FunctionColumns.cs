using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What functions give where they stand in a FROM clause.</summary>
internal static class FunctionColumns
{
    /// <summary>The parameters that bring out the results of PostgreSQL's own functions, by name and type.</summary>
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        ["aclexplode"] = "grantor oid, grantee oid, privilege_type text, is_grantable bool",
        ["json_array_elements"] = "value json",
        ["json_array_elements_text"] = "value text",
        ["json_each"] = "key text, value json",
        ["json_each_text"] = "key text, value text",
        ["jsonb_array_elements"] = "value jsonb",
        ["jsonb_array_elements_text"] = "value text",
        ["jsonb_each"] = "key text, value jsonb",
        ["jsonb_each_text"] = "key text, value text",
        ["pg_options_to_table"] = "option_name text, option_value text",
        ["ts_parse"] = "tokid int4, token text",
        ["ts_stat"] = "word text, ndoc int4, nentry int4",
        ["ts_token_type"] = "tokid int4, alias text, description text",
    };

    /// <summary>The columns of the call, null where they are not known.</summary>
    /// <param name="type">The type of the call's result as far as it is known.</param>
    /// <param name="alias">The name that a single value's column takes; its function's where there is none.</param>
    public static IReadOnlyList<QueryColumn>? Of(NameScope names, Expression function, DataType? type, string? alias)
    {
        if (function is FuncCall { Name: { Schema: null or "pg_catalog" } name } && BuiltIn.TryGetValue(name.Name, out var parameters))
        {
            return [.. parameters.Split([", "], StringSplitOptions.None).Select(parameter => parameter.Split(' ')).Select(words => new QueryColumn(words[0], DataType.BuiltIn(words[1])))];
        }

        if (function is FuncCall call && Find(names, call) is { } declared)
        {
            return Of(names, declared, alias);
        }

        if (type is null || type.Is("record") || (!type.IsBuiltIn && names.Catalog.FindType(type.Name) is not EnumType && RowOf(names, type) is null))
        {
            return null;
        }

        return RowOf(names, type) ?? [new QueryColumn(alias ?? TargetNames.Of(function), type)];
    }

    private static IReadOnlyList<QueryColumn>? Of(NameScope names, Routine routine, string? alias)
    {
        var outputs = routine.Parameters.Where(parameter => parameter.IsOutput).ToList();
        if (outputs.Count > 0)
        {
            return [.. outputs.Select((parameter, i) => new QueryColumn(parameter.Name.Length > 0 ? parameter.Name : $"column{i + 1}", parameter.Type))];
        }

        return routine.Result is not { } type || type.IsPolymorphic() || type.Is("record")
            ? null
            : RowOf(names, type) ?? [new QueryColumn(alias ?? routine.Name, type)];
    }

    /// <summary>The columns of a relation's row type.</summary>
    private static IReadOnlyList<QueryColumn>? RowOf(NameScope names, DataType type)
        => !type.IsArray && names.Catalog.FindRelation(type.Name) is RowRelation relation
            ? [.. relation.Columns.Select(column => new QueryColumn(column.Name, column.Type.IsUnknown() ? null : column.Type))]
            : null;

    /// <summary>The declared function that the call means, if the number of its arguments tells.</summary>
    private static Routine? Find(NameScope names, FuncCall call)
        => RoutineResolution.Choose(names, call.Name, new DataType?[call.Arguments.Count]) is [var (_, only)] ? only : null;
}
