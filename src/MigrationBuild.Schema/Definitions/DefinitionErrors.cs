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
        ObjectKind.UserMapping => (ServerError.DuplicateObject, $"user mapping for \"{id.Part}\" already exists for server \"{id.Name.Name}\""),
        _ => (ServerError.DuplicateObject, $"{DefinedKind.Of(id).Called(id.Name.Name)} already exists"),
    };

    /// <summary>How a server refuses the name that an object is to get.</summary>
    public static (ServerError Error, string Message) Taken(ObjectId id)
    {
        var kind = DefinedKind.Of(id);
        return id.Kind == ObjectKind.Operator
            ? UniqueViolation("pg_operator_oprname_l_r_n_index")
            : (ServerError.DuplicateObject, $"{kind.Called(id.Name.Name)} already exists{(kind.IsInSchema ? $" in schema \"{id.Name.Schema}\"" : "")}");
    }

    /// <param name="written">The name as the statement has it.</param>
    public static (ServerError Error, string Message) Missing(ObjectId id, string written) => id.Kind switch
    {
        ObjectKind.UserMapping => (ServerError.UndefinedObject, $"user mapping for \"{id.Part}\" does not exist for server \"{id.Name.Name}\""),
        _ => (ServerError.UndefinedObject, $"{DefinedKind.Of(id).Called(written)} does not exist"),
    };

    private static (ServerError Error, string Message) UniqueViolation(string index) => (ServerError.UniqueViolation, $"duplicate key value violates unique constraint \"{index}\"");
}
