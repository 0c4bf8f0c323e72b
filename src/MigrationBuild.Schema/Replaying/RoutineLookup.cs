using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The routine that a statement names (<c>LookupFuncWithArgs</c>).</summary>
internal static class RoutineLookup
{
    /// <summary>The routine; what is not there is raised unless <paramref name="ifExists"/>, and null.</summary>
    public static ObjectId? Find(StatementReplay replay, ObjectType kind, ObjectWithArgs address, bool ifExists = false)
    {
        if (address.Name.Schema is { } schema && !replay.Catalog.Schemas.ContainsKey(schema))
        {
            return Missing(replay, ifExists, ServerError.InvalidSchemaName, address, $"schema \"{schema}\" does not exist");
        }

        var candidates = replay.Names.FindRoutines(address.Name).ToList();
        var written = address.IsStar ? default(EquatableArray<FunctionParameter>) : address.Parameters;
        return written is { } parameters
            ? FindBySignature(replay, kind, address, parameters, candidates, ifExists)
            : FindByName(replay, kind, address, [.. candidates.Where(candidate => IsOf(kind, candidate.Routine))], ifExists);
    }

    /// <summary>The same for what an aggregate cannot have said of it as a function.</summary>
    public static ObjectId? FindOfKind(StatementReplay replay, ObjectType kind, ObjectWithArgs address, bool ifExists = false)
    {
        if (Find(replay, kind, address, ifExists) is not { } found)
        {
            return null;
        }

        if (kind != ObjectType.Function || replay.Catalog.FindRoutine(found)!.Kind != RoutineKind.Aggregate)
        {
            return found;
        }

        replay.Fail(ServerError.WrongObjectType, address, $"\"{found.Name.Name}\" is an aggregate function");
        return null;
    }

    private static ObjectId? FindByName(StatementReplay replay, ObjectType kind, ObjectWithArgs address, List<(string Schema, Routine Routine)> candidates, bool ifExists)
    {
        if (candidates.Count > 1)
        {
            replay.Fail(ServerError.AmbiguousFunction, address, $"{Word(kind)} name \"{address.Name}\" is not unique");
            return null;
        }

        return candidates.Count == 0
            ? Missing(replay, ifExists, ServerError.UndefinedFunction, address, $"could not find a {Word(kind)} named \"{address.Name}\"")
            : ObjectId.Routine(candidates[0].Schema, candidates[0].Routine);
    }

    private static ObjectId? FindBySignature(
        StatementReplay replay,
        ObjectType kind,
        ObjectWithArgs address,
        EquatableArray<FunctionParameter> parameters,
        List<(string Schema, Routine Routine)> candidates,
        bool ifExists)
    {
        var inputs = Signature(replay, AggregateStatements.Merge(parameters, address.OrderedParameters).Where(parameter => parameter.Mode is not FunctionParameterMode.Out and not FunctionParameterMode.Table));
        var found = candidates.Where(candidate => candidate.Routine.Signature == inputs).ToList();
        if (found.Count == 0 && kind != ObjectType.Function)
        {
            // Of a procedure all parameters may be written, those that only come out too.
            var all = Signature(replay, parameters);
            found = [.. candidates.Where(candidate => candidate.Routine.Kind == RoutineKind.Procedure && Routine.SignatureOf(candidate.Routine.Parameters.Select(parameter => parameter.Type)) == all)];
        }

        var text = $"{address.Name}({(address.IsStar ? "*" : inputs)})";
        if (found.Count == 0)
        {
            return Missing(replay, ifExists, ServerError.UndefinedFunction, address, $"{Word(kind)} {text} does not exist");
        }

        if (!IsOf(kind, found[0].Routine))
        {
            replay.Fail(
                ServerError.WrongObjectType,
                address,
                kind == ObjectType.Aggregate ? $"function {text} is not an aggregate" : $"{text} is not a {Word(kind)}");
            return null;
        }

        return ObjectId.Routine(found[0].Schema, found[0].Routine);
    }

    private static bool IsOf(ObjectType kind, Routine routine) => kind switch
    {
        ObjectType.Procedure => routine.Kind == RoutineKind.Procedure,
        ObjectType.Function => routine.Kind != RoutineKind.Procedure,
        ObjectType.Aggregate => routine.Kind == RoutineKind.Aggregate,
        _ => true,
    };

    private static string Signature(StatementReplay replay, IEnumerable<FunctionParameter> parameters)
        => Routine.SignatureOf(parameters.Select(parameter => RoutineDefinition.ResolveType(replay, parameter.Type)));

    private static string Word(ObjectType kind) => CarriedStatements.Words(kind).ToLowerInvariant();

    private static ObjectId? Missing(StatementReplay replay, bool ifExists, ServerError error, SyntaxNode node, string message)
    {
        if (!ifExists)
        {
            replay.Fail(error, node, message);
        }

        return null;
    }
}
