using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Foreign-data wrappers, servers and user mappings.</summary>
internal static class ForeignDefinition
{
    private static readonly DataType[] ValidatorArguments = [DataTypes.Text.Array(), DataType.BuiltIn("oid")];

    public static CreateFdwStmt Canonical(CreateFdwStmt create, DefinitionNames names) => create with
    {
        Name = names.Own(ObjectKind.ForeignDataWrapper, create.Name),
        Handler = create.Handler is { } handler ? names.Routine(handler, []) : null,
        IsNoHandler = false,
        Validator = create.Validator is { } validator ? names.Routine(validator, ValidatorArguments) : null,
        IsNoValidator = false,
        Options = ForeignOptions.Canonical(create.Options, names.Fail),
    };

    public static CreateForeignServerStmt Canonical(CreateForeignServerStmt create, DefinitionNames names) => create with
    {
        IfNotExists = false,
        Name = names.Own(ObjectKind.ForeignServer, create.Name),
        Wrapper = names.OfDatabase(ObjectKind.ForeignDataWrapper, create.Wrapper),
        Options = ForeignOptions.Canonical(create.Options, names.Fail),
    };

    public static CreateUserMappingStmt Canonical(CreateUserMappingStmt create, DefinitionNames names) => create with
    {
        IfNotExists = false,
        Server = names.OfDatabase(ObjectKind.ForeignServer, create.Server),
        Options = ForeignOptions.Canonical(create.Options, names.Fail),
    };

    public static CreateFdwStmt Altered(CreateFdwStmt wrapper, AlterFdwStmt alter, DefinitionNames names) => wrapper with
    {
        Handler = alter.IsNoHandler ? null : alter.Handler ?? wrapper.Handler,
        Validator = alter.IsNoValidator ? null : alter.Validator ?? wrapper.Validator,
        Options = ForeignOptions.Altered(wrapper.Options, alter.Options, names.Fail),
    };

    public static CreateForeignServerStmt Altered(CreateForeignServerStmt server, AlterForeignServerStmt alter, DefinitionNames names) => server with
    {
        Version = alter.HasVersion ? alter.Version : server.Version,
        Options = ForeignOptions.Altered(server.Options, alter.Options, names.Fail),
    };

    public static CreateUserMappingStmt Altered(CreateUserMappingStmt mapping, AlterUserMappingStmt alter, DefinitionNames names)
        => mapping with { Options = ForeignOptions.Altered(mapping.Options, alter.Options, names.Fail) };

    public static IReadOnlyList<Statement> Replace(CreateFdwStmt old, CreateFdwStmt wanted) =>
    [
        new AlterFdwStmt(
            wanted.Name,
            wanted.Handler == old.Handler ? null : wanted.Handler,
            wanted.Handler is null && old.Handler is not null,
            wanted.Validator == old.Validator ? null : wanted.Validator,
            wanted.Validator is null && old.Validator is not null,
            ForeignOptions.Difference(old.Options, wanted.Options)),
    ];

    /// <summary>The type of a server and its wrapper stay what they are.</summary>
    public static IReadOnlyList<Statement>? Replace(CreateForeignServerStmt old, CreateForeignServerStmt wanted)
        => old.Type == wanted.Type && old.Wrapper == wanted.Wrapper
            ? [new AlterForeignServerStmt(wanted.Name, wanted.Version, wanted.Version != old.Version, ForeignOptions.Difference(old.Options, wanted.Options))]
            : null;

    public static IReadOnlyList<Statement> Replace(CreateUserMappingStmt old, CreateUserMappingStmt wanted)
        => [new AlterUserMappingStmt(wanted.User, wanted.Server, ForeignOptions.Difference(old.Options, wanted.Options))];
}
