namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomTriggerFunction(string name) : RandomObject(name)
{
    private string _body = "RETURN NEW;";

    public override string CommentTarget => $"FUNCTION {Name}()";

    public override string ToSql() => $"CREATE FUNCTION {Name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {_body} END $$;\n";

    public override void Edit(RandomSchema schema)
        => _body = schema.Pick(["RETURN NEW;", "RETURN NULL;", "RAISE NOTICE 'changed %', TG_TABLE_NAME; RETURN NEW;", "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;"]);
}
