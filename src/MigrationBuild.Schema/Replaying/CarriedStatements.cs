using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What the model has no place for: statements that make an object are kept under its name, and what alters it later is kept behind them.</summary>
internal static class CarriedStatements
{
    public static bool IsCarriedRelation(StatementReplay replay, ObjectName name) => FindRelation(replay, name) is not null;

    public static void CarryNamed(StatementReplay replay, SyntaxNode node, string kind, ObjectName name)
        => replay.Carry(node, kind, Find(replay, kind, name)?.Name ?? replay.Names.Qualify(name).ToString());

    public static void CarryOn(StatementReplay replay, SyntaxNode node, string kind, Identifier name, ObjectName relation)
        => replay.Carry(node, kind, $"{name.Name} ON {Resolve(replay, relation)}");

    public static void CarryComment(StatementReplay replay, CommentStmt statement)
        => replay.Report(
            ReplayDiagnostics.NotFollowed,
            statement,
            $"the comment on {Words(statement.ObjectType)} {NameOf(replay, statement.ObjectType, statement.Object)} is not compared");

    /// <summary>Keeps a statement that alters a carried object behind the one that made it.</summary>
    public static void Append(StatementReplay replay, SyntaxNode node, ObjectName relation)
    {
        if (FindRelation(replay, relation) is { } carried)
        {
            Append(replay, node, carried, carried.Name);
        }
    }

    public static void AppendNamed(StatementReplay replay, SyntaxNode node, ObjectType kind, ObjectName name)
        => AppendTo(replay, node, kind, new NamedObject(name, false) { Span = name.Span });

    /// <summary>The same for an object of any kind; one that is not there is raised.</summary>
    public static void AppendTo(StatementReplay replay, SyntaxNode node, ObjectType kind, ObjectAddress address)
    {
        if (Find(replay, kind, address) is { } carried)
        {
            Append(replay, node, carried, carried.Name);
            return;
        }

        replay.Fail(
            address is ObjectWithArgs ? ServerError.UndefinedFunction : ServerError.UndefinedObject,
            address,
            $"{Words(kind).ToLowerInvariant()} {NameOf(replay, kind, address)} does not exist");
    }

    public static void Append(StatementReplay replay, SyntaxNode node, CarriedObject carried, string newName)
    {
        var appended = carried with { Name = newName, Statement = $"{carried.Statement};\n{replay.Text}" };
        replay.Catalog = replay.Catalog.WithoutCarried(carried.Key).With(appended);
        replay.Report(ReplayDiagnostics.CarriedObject, node, $"{carried.Key} is carried along with this change of it; it is not compared");
    }

    /// <summary>The carried object that a statement about objects of any kind names, or null.</summary>
    public static CarriedObject? Find(StatementReplay replay, ObjectType kind, ObjectAddress address)
    {
        var words = Words(kind);
        var name = NameOf(replay, kind, address);
        if (replay.Catalog.Carried.Find($"{words} {name}") is { } exact)
        {
            return exact;
        }

        return address switch
        {
            NamedObject named => Find(replay, words, named.Name),
            TypeObject type => Find(replay, words, type.Type.Name),
            ObjectWithArgs { Parameters: null } routine => Routines(replay, words, routine.Name).FirstOrDefault(),
            ObjectWithArgs routine when words == "ROUTINE" => Find(replay, ObjectType.Function, routine) ?? Find(replay, ObjectType.Procedure, routine),
            _ => null,
        };
    }

    public static string NameOf(StatementReplay replay, ObjectType kind, ObjectAddress address) => address switch
    {
        NamedObject { Name: var name } => IsGlobal(kind) ? name.Name : replay.Names.Qualify(name).ToString(),
        TypeObject { Type.Name: var name } => replay.Names.Qualify(name).ToString(),
        DependentObject dependent => $"{dependent.Name.Name} ON {Resolve(replay, dependent.Relation)}",
        ObjectWithArgs routine => $"{replay.Names.Qualify(routine.Name)}({Signature(replay, routine.Parameters ?? default)})",
        _ => SqlPrinter.Print(address),
    };

    /// <summary>The words of SQL for a kind of object: <c>MATERIALIZED VIEW</c>.</summary>
    public static string Words(ObjectType kind)
        => new string([.. kind.ToString().SelectMany((c, i) => char.IsUpper(c) && i > 0 ? new[] { ' ', c } : [c])]).ToUpperInvariant();

    /// <summary>What hangs on a relation is known by the relation's new name.</summary>
    public static Catalog WithRenamedOwner(Catalog catalog, QualifiedName before, QualifiedName after)
    {
        var suffix = $" ON {before}";
        foreach (var carried in catalog.Carried.Where(carried => carried.Name.EndsWith(suffix, StringComparison.Ordinal)).ToList())
        {
            var name = carried.Name.Substring(0, carried.Name.Length - suffix.Length) + $" ON {after}";
            catalog = catalog.WithoutCarried(carried.Key).With(carried with { Name = name });
        }

        return catalog;
    }

    public static CarriedObject? FindRelation(StatementReplay replay, ObjectName name)
        => replay.Catalog.Carried.Count == 0 ? null : CarriedObject.RelationKinds.Select(kind => Find(replay, kind, name)).FirstOrDefault(found => found is not null);

    private static CarriedObject? Find(StatementReplay replay, string kind, ObjectName name)
    {
        var own = NameGenerator.Truncate(name.Name);
        var path = name.Schema is { } schema ? EquatableArray.Create(schema) : replay.State.SearchPath;
        return path.Select(candidate => replay.Catalog.Carried.Find($"{kind} {candidate}.{own}")).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<CarriedObject> Routines(StatementReplay replay, string kind, ObjectName name)
    {
        var path = name.Schema is { } schema ? EquatableArray.Create(schema) : replay.State.SearchPath;
        var kinds = kind == "ROUTINE" ? new[] { "FUNCTION", "PROCEDURE", "AGGREGATE" } : [kind];
        return from candidate in path
               from word in kinds
               from carried in replay.Catalog.Carried
               where carried.Key.StartsWith($"{word} {candidate}.{name.Name}(", StringComparison.Ordinal)
               select carried;
    }

    private static string Resolve(StatementReplay replay, ObjectName relation)
        => (replay.Names.FindRelation(relation) ?? replay.Names.Qualify(relation)).ToString();

    /// <summary>The types that tell a routine from others of its name: those of the parameters that go in.</summary>
    private static string Signature(StatementReplay replay, EquatableArray<FunctionParameter> parameters)
    {
        var types = parameters
            .Where(parameter => parameter.Mode is not FunctionParameterMode.Out and not FunctionParameterMode.Table)
            .Select(parameter => DataTypeFormatter.Format(DataTypeResolver.Resolve(parameter.Type, replay.Names).Type with { Modifiers = default }));
        return string.Join(", ", types);
    }

    private static bool IsGlobal(ObjectType kind)
        => kind is ObjectType.EventTrigger or ObjectType.Publication or ObjectType.Subscription or ObjectType.ForeignServer
            or ObjectType.ForeignDataWrapper or ObjectType.Language or ObjectType.Extension or ObjectType.Schema or ObjectType.AccessMethod
            or ObjectType.Role or ObjectType.Database or ObjectType.Tablespace;
}
