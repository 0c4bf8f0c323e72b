namespace MigrationBuild.Postgres.Oracle.Grammar;

/// <summary>What is written for a symbol where the shortest text would be refused by the action of the production that it stands in.</summary>
internal static class Samples
{
    private static readonly Dictionary<(string Rule, string Symbol), string> Texts = new()
    {
        [("AlterOptRoleElem", "IDENT")] = "LOGIN",
        [("CopyStmt", "copy_file_name")] = "'x'",
        [("CreateTrigStmt", "TriggerEvents")] = "INSERT",
        [("PartitionBoundSpec", "hash_partbound")] = "MODULUS 2 , REMAINDER 1",
        [("PartitionSpec", "ColId")] = "LIST",
        [("RowSecurityDefaultPermissive", "IDENT")] = "RESTRICTIVE",
        [("a_expr", "row")] = "( 1 , 2 )",
        [("func_name", "indirection")] = ". a",
        [("function_with_argtypes", "indirection")] = ". a",
        [("json_table", "a_expr")] = "'$'",
        [("operator_with_argtypes", "oper_argtypes")] = "( INT , INT )",
        [("qualified_name", "indirection")] = ". a",
    };

    private static readonly Dictionary<string, string> Rules = new(StringComparer.Ordinal)
    {
        ["RoleId"] = "a",
        ["oper_argtypes"] = "( INT , INT )",
        ["operator_with_argtypes"] = "|| ( INT , INT )",
        ["pub_obj_list"] = "TABLE a",
        ["set_rest_more"] = "NAMES",
    };

    /// <summary>Productions that call a rule only to refuse most of what it gives: no way to show what the rule can do.</summary>
    private static readonly HashSet<(string Rule, string Symbol)> DeadEnds =
    [
        ("stmt", "CreateAssertionStmt"),
        ("func_name", "indirection"),
        ("function_with_argtypes", "indirection"),
        ("qualified_name", "indirection"),
        ("PublicationObjSpec", "indirection"),
        ("json_table", "a_expr"),
    ];

    /// <summary>The text for a symbol in a rule, if the shortest will not do.</summary>
    public static string? Find(string rule, string symbol) => Texts.GetValueOrDefault((rule, symbol)) ?? Rules.GetValueOrDefault(symbol);

    public static bool IsDeadEnd(string rule, string symbol) => DeadEnds.Contains((rule, symbol));
}
