using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The functions that triggers call: they take no arguments, and give <c>trigger</c> or <c>event_trigger</c>.</summary>
internal static class TriggerFunctions
{
    /// <summary>The function of that name; null where there is none, and what the server would say is said.</summary>
    public static QualifiedName? Find(NameScope names, ObjectName name, string result, Action<ServerError, SyntaxNode, string> fail)
    {
        if (name.Schema is { } schema && schema != "pg_catalog" && !names.Catalog.Schemas.ContainsKey(schema))
        {
            fail(ServerError.InvalidSchemaName, name, $"schema \"{schema}\" does not exist");
            return null;
        }

        if (name.Schema is null or "pg_catalog" && BuiltInFunctions.Find(name.Name).Any(function => function.Result == result))
        {
            return new QualifiedName("pg_catalog", name.Name);
        }

        foreach (var (owner, routine) in names.FindRoutines(name).Where(found => found.Routine.Kind != RoutineKind.Procedure && found.Routine.Signature.Length == 0))
        {
            if (routine.Result is { } given && given.Is(result))
            {
                return new QualifiedName(owner, routine.Name);
            }

            fail(ServerError.InvalidObjectDefinition, name, $"function {name} must return type {result}");
            return null;
        }

        if (OfExtension(names, name) is { } brought)
        {
            return brought;
        }

        fail(ServerError.UndefinedFunction, name, $"function {name}() does not exist");
        return null;
    }

    /// <summary>What an extension may have brought, under the name that it has then.</summary>
    private static QualifiedName? OfExtension(NameScope names, ObjectName name)
    {
        if (name.Schema is null && KnownExtensions.ThatBringsFunction(name.Name) is { } known && names.Catalog.Extensions.Find(known) is { Schema: { } schema })
        {
            return new QualifiedName(schema, name.Name);
        }

        return names.Catalog.Extensions.Any(extension => extension.Name != "plpgsql") ? names.Qualify(name) : null;
    }
}
