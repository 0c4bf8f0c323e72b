using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Operators that name each other: what one says of its commutator or negator becomes true of that one too (<c>OperatorUpd</c>).</summary>
internal static class OperatorStatements
{
    private static readonly string[] Links = ["commutator", "negator"];

    public static void Create(StatementReplay replay, DefineStmt statement)
    {
        var before = replay.Catalog;
        DefinitionStatements.Create(replay, statement, statement.Name);
        if (!replay.Failed && !ReferenceEquals(before, replay.Catalog))
        {
            var created = Definition.Of([statement], new DefinitionNames(new NameScope(before, replay.Names.SearchPath))).Id;
            foreach (var link in Links)
            {
                Link(replay, statement, replay.Catalog.FindDefined(created)!, link);
            }
        }
    }

    /// <summary>The catalog without the operator; its partners forget it.</summary>
    public static Catalog Without(Catalog catalog, ObjectId id)
    {
        if (catalog.FindDefined(id) is not { } dropped)
        {
            return catalog;
        }

        catalog = catalog.WithoutDefined(id);
        foreach (var link in Links)
        {
            if (PartnerOf(dropped, link) is { } partner && catalog.FindDefined(partner) is { } other && PartnerOf(other, link) == id)
            {
                catalog = catalog.With(WithPartner(catalog, other, link, null));
            }
        }

        return catalog;
    }

    private static void Link(StatementReplay replay, DefineStmt statement, DefinedObject created, string link)
    {
        if (PartnerOf(created, link) is not { } named)
        {
            // Another one, made before, may have named this one already.
            if (replay.Catalog.Defined.FirstOrDefault(other => other.Id.Kind == ObjectKind.Operator && PartnerOf(other, link) == created.Id) is { } first)
            {
                replay.Catalog = replay.Catalog.With(WithPartner(replay.Catalog, created, link, first.Id));
            }
        }
        else if (named != created.Id && replay.Catalog.FindDefined(named) is { } partner)
        {
            if (PartnerOf(partner, link) is { } taken && taken != created.Id)
            {
                replay.Fail(
                    ServerError.InvalidFunctionDefinition,
                    statement.Name,
                    $"{link} operator {named.Name.Name} is already the {link} of operator {taken.Name.Name}");
                return;
            }

            replay.Catalog = replay.Catalog.With(WithPartner(replay.Catalog, partner, link, created.Id));
        }
    }

    private static ObjectId? PartnerOf(DefinedObject defined, string link) => OperatorDefinition.PartnerOf((DefineStmt)Definition.Read(defined)[0], link);

    private static DefinedObject WithPartner(Catalog catalog, DefinedObject defined, string link, ObjectId? partner)
        => Definition.Of([OperatorDefinition.WithPartner((DefineStmt)Definition.Read(defined)[0], link, partner)], new DefinitionNames(new NameScope(catalog)))
            with { Comment = defined.Comment, Access = defined.Access, Origin = defined.Origin };
}
