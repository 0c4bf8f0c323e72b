using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>How a server says that an object is there already, or is not.</summary>
internal static class DefinitionErrors
{
    public static (ServerError Error, string Message) Existing(ObjectId id) => id.Kind switch
    {
        ObjectKind.TextSearchConfiguration => UniqueViolation("pg_ts_config_cfgname_index"),
        ObjectKind.TextSearchDictionary => UniqueViolation("pg_ts_dict_dictname_index"),
        ObjectKind.TextSearchParser => UniqueViolation("pg_ts_parser_prsname_index"),
        ObjectKind.TextSearchTemplate => UniqueViolation("pg_ts_template_tmplname_index"),
        ObjectKind.Operator => (ServerError.DuplicateFunction, $"operator {id.Name.Name} already exists"),
        ObjectKind.Cast => (ServerError.DuplicateObject, $"{CastBetween(id)} already exists"),
        ObjectKind.OperatorFamily or ObjectKind.OperatorClass => (ServerError.DuplicateObject, $"{DefinedKind.Of(id).Description} \"{id.Name.Name}\" for access method \"{id.Part}\" already exists"),
        ObjectKind.Transform => (ServerError.DuplicateObject, $"transform for type {TypeOf(id)} language \"{id.Name.Name}\" already exists"),
        ObjectKind.UserMapping => (ServerError.DuplicateObject, $"user mapping for \"{id.Part}\" already exists for server \"{id.Name.Name}\""),
        _ => (ServerError.DuplicateObject, $"{DefinedKind.Of(id).Called(id.Name.Name)} already exists"),
    };

    /// <summary>How a server refuses the name that an object is to get.</summary>
    public static (ServerError Error, string Message) Taken(ObjectId id)
    {
        var kind = DefinedKind.Of(id);
        return id.Kind == ObjectKind.Operator
            ? UniqueViolation("pg_operator_oprname_l_r_n_index")
            : id.Kind is ObjectKind.OperatorFamily or ObjectKind.OperatorClass
            ? (ServerError.DuplicateObject, $"{kind.Description} \"{id.Name.Name}\" for access method \"{id.Part}\" already exists in schema \"{id.Name.Schema}\"")
            : (ServerError.DuplicateObject, $"{kind.Called(id.Name.Name)} already exists{(kind.IsInSchema ? $" in schema \"{id.Name.Schema}\"" : "")}");
    }

    /// <param name="written">The name as the statement has it.</param>
    public static (ServerError Error, string Message) Missing(ObjectId id, string written) => id.Kind switch
    {
        ObjectKind.Cast => (ServerError.UndefinedObject, $"{CastBetween(id)} does not exist"),
        ObjectKind.OperatorFamily or ObjectKind.OperatorClass => (ServerError.UndefinedObject, $"{DefinedKind.Of(id).Description} \"{written}\" does not exist for access method \"{id.Part}\""),
        ObjectKind.Transform => (ServerError.UndefinedObject, $"transform for type {TypeOf(id)} language \"{id.Name.Name}\" does not exist"),
        ObjectKind.UserMapping => (ServerError.UndefinedObject, $"user mapping for \"{id.Part}\" does not exist for server \"{id.Name.Name}\""),
        _ => (ServerError.UndefinedObject, $"{DefinedKind.Of(id).Called(written)} does not exist"),
    };

    private static string CastBetween(ObjectId id) => CastDefinition.AddressOf(id) is var cast ? $"cast from type {DefinedKind.Visible(cast.Source)} to type {DefinedKind.Visible(cast.Target)}" : "";

    private static string TypeOf(ObjectId transform) => DefinedKind.Visible(LanguageDefinition.AddressOf(transform).Type);

    private static (ServerError Error, string Message) UniqueViolation(string index) => (ServerError.UniqueViolation, $"duplicate key value violates unique constraint \"{index}\"");
}
