namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomTrigger(string name, RandomRows table, RandomTriggerFunction function) : RandomObject(name)
{
    private int _shape;
    private string? _state;

    public override IEnumerable<RandomObject> Uses => [table, function];

    public override string CommentTarget => $"TRIGGER {Name} ON {table.Name}";

    public override string ToSql()
    {
        var column = table.Columns.Count == 0 ? "id" : table.Columns[0].Name;
        var (kind, what) = _shape switch
        {
            0 => ("", "BEFORE INSERT OR UPDATE ON {0} FOR EACH ROW"),
            1 => ("", $"AFTER UPDATE OF {column} ON {{0}} FOR EACH ROW WHEN (OLD.{column} IS NULL AND NEW.id IS NOT NULL)"),
            2 => ("", "AFTER INSERT ON {0} REFERENCING NEW TABLE AS added FOR EACH STATEMENT"),
            3 => ("CONSTRAINT ", "AFTER DELETE ON {0} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"),
            _ => ("", "BEFORE DELETE OR TRUNCATE ON {0} FOR EACH STATEMENT"),
        };
        var sql = $"CREATE {kind}TRIGGER {Name} {what.Replace("{0}", table.Name, StringComparison.Ordinal)} EXECUTE FUNCTION {function.Name}('x', '{(_shape % 2 == 0 ? "y" : "z")}');\n";
        return sql + (_state is null ? "" : $"ALTER TABLE {table.Name} {_state} TRIGGER {Name};\n");
    }

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(3) == 0)
        {
            _state = schema.Pick([null, "DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"]);
        }
        else
        {
            _shape = schema.Next(5);
        }
    }
}
