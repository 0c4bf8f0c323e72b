namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>An event trigger with a function of its own that does nothing.</summary>
internal sealed class RandomEventTrigger(string name) : RandomObject(name)
{
    private string _event = "ddl_command_end";
    private string? _state;

    public override string CommentTarget => $"EVENT TRIGGER {Name}";

    public override string ToSql()
        => $"CREATE FUNCTION {Name}_fn() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;\nCREATE EVENT TRIGGER {Name} ON {_event} EXECUTE FUNCTION {Name}_fn();\n"
            + (_state is null ? "" : $"ALTER EVENT TRIGGER {Name} {_state};\n");

    public override void Edit(RandomSchema schema)
    {
        _event = schema.Pick(["ddl_command_end", "ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')", "sql_drop"]);
        _state = schema.Pick([null, "DISABLE", "ENABLE ALWAYS"]);
    }
}
