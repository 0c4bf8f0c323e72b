using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The functions that triggers call: they take no arguments, and give <c>trigger</c> or <c>event_trigger</c>.</summary>
internal static class TriggerFunctions
{
    /// <summary>The function of that name; what the server would refuse is raised, and null.</summary>
    public static QualifiedName? Find(StatementReplay replay, ObjectName name, string result)
    {
        if (name.Schema is { } schema && schema != "pg_catalog" && !replay.Catalog.Schemas.ContainsKey(schema))
        {
            replay.Fail(ServerError.InvalidSchemaName, name, $"schema \"{schema}\" does not exist");
            return null;
        }

        if (name.Schema is null or "pg_catalog" && BuiltInFunctions.Find(name.Name).Any(function => function.Result == result))
        {
            return new QualifiedName("pg_catalog", name.Name);
        }

        foreach (var (owner, routine) in replay.Names.FindRoutines(name).Where(found => found.Routine.Kind != RoutineKind.Procedure && found.Routine.Signature.Length == 0))
        {
            if (routine.Result is { } given && given.Is(result))
            {
                return new QualifiedName(owner, routine.Name);
            }

            replay.Fail(ServerError.InvalidObjectDefinition, name, $"function {name} must return type {result}");
            return null;
        }

        if (OfExtension(replay, name) is { } brought)
        {
            return brought;
        }

        replay.Fail(ServerError.UndefinedFunction, name, $"function {name}() does not exist");
        return null;
    }

    /// <summary>What an extension may have brought, under the name that it has then.</summary>
    private static QualifiedName? OfExtension(StatementReplay replay, ObjectName name)
    {
        if (name.Schema is null && KnownExtensions.ThatBringsFunction(name.Name) is { } known && replay.Catalog.Extensions.Find(known) is { Schema: { } schema })
        {
            return new QualifiedName(schema, name.Name);
        }

        return replay.Catalog.Extensions.Any(extension => extension.Name != "plpgsql") ? replay.Names.Qualify(name) : null;
    }
}
