using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Objects that are the statements which make them: their one form, what a server raises of them, and what they go with.</summary>
public sealed class DefinitionTests
{
    private const string Before =
        """
        CREATE SCHEMA s;
        CREATE TABLE t (a int, b int, c text);
        CREATE VIEW v AS SELECT a FROM t;
        CREATE COLLATION c (LOCALE = 'C');
        CREATE COLLATION d (LOCALE = 'C');
        CREATE COLLATION s.c (LOCALE = 'C');
        CREATE TABLE u (a text COLLATE c, b int, c int);
        CREATE STATISTICS x ON a, b FROM t;
        CREATE STATISTICS y ON a, b FROM t;
        CREATE PUBLICATION p FOR TABLE t;
        CREATE PUBLICATION q FOR TABLE u (b) WHERE (c > 1);
        CREATE PUBLICATION alls FOR ALL TABLES;

        """;

    private const string Foreign =
        """
        CREATE FOREIGN DATA WRAPPER w OPTIONS (a '1');
        CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (a '1');
        CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (password 'secret', "user" 'me');

        """;

    private const string TextSearch =
        """
        CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
        CREATE TEXT SEARCH CONFIGURATION c (PARSER = default);
        ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH simple, d;
        CREATE TABLE docs (a text);
        CREATE INDEX docs_a ON docs USING gin (to_tsvector('c', a));

        """;

    [TestCase("CREATE COLLATION c (LOCALE = 'C')", "t.sql(1,18): error MB4002: collation \"c\" for encoding \"UTF8\" already exists (42710)")]
    [TestCase("CREATE COLLATION nope.c (LOCALE = 'C')", "schema \"nope\" does not exist (3F000)")]
    [TestCase("CREATE COLLATION k (lc_collate = 'C')", "parameter \"lc_ctype\" must be specified (42P17)")]
    [TestCase("CREATE COLLATION k (foo = 1)", "t.sql(1,21): error MB4004: collation attribute \"foo\" not recognized (42601)")]
    [TestCase("DROP COLLATION nope", "t.sql(1,16): error MB4001: collation \"nope\" for encoding \"UTF8\" does not exist (42704)")]
    [TestCase("DROP COLLATION c", "cannot drop collation c because other objects depend on it: column a of table u (2BP01)")]
    [TestCase("ALTER COLLATION nope RENAME TO k", "collation \"nope\" for encoding \"UTF8\" does not exist (42704)")]
    [TestCase("ALTER COLLATION d RENAME TO c", "collation \"c\" for encoding \"UTF8\" already exists in schema \"public\" (42710)")]
    [TestCase("ALTER COLLATION c SET SCHEMA s", "collation \"c\" for encoding \"UTF8\" already exists in schema \"s\" (42710)")]
    [TestCase("ALTER COLLATION c SET SCHEMA nope", "schema \"nope\" does not exist (3F000)")]
    [TestCase("COMMENT ON COLLATION nope IS 'x'", "collation \"nope\" for encoding \"UTF8\" does not exist (42704)")]
    [TestCase("CREATE STATISTICS x ON a, b FROM t", "statistics object \"x\" already exists (42710)")]
    [TestCase("CREATE STATISTICS z ON a FROM t", "extended statistics require at least 2 columns (42P17)")]
    [TestCase("CREATE STATISTICS z ON a, b, a FROM t", "duplicate column name in statistics definition (42701)")]
    [TestCase("CREATE STATISTICS z (foo) ON a, b FROM t", "unrecognized statistics kind \"foo\" (42601)")]
    [TestCase("CREATE STATISTICS z ON a, b FROM nope", "t.sql(1,34): error MB4001: relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE STATISTICS z ON a, b FROM v", "cannot define statistics for relation \"v\" (42809)")]
    [TestCase("DROP STATISTICS nope", "statistics object \"nope\" does not exist (42704)")]
    [TestCase("ALTER STATISTICS nope SET STATISTICS 5", "statistics object \"nope\" does not exist (42704)")]
    [TestCase("ALTER STATISTICS x RENAME TO y", "statistics object \"y\" already exists in schema \"public\" (42710)")]
    [TestCase("CREATE PUBLICATION p", "publication \"p\" already exists (42710)")]
    [TestCase("CREATE PUBLICATION r FOR TABLE nope", "relation \"nope\" does not exist (42P01)")]
    [TestCase("CREATE PUBLICATION r FOR TABLE v", "cannot add relation \"v\" to publication (22023)")]
    [TestCase("CREATE PUBLICATION r FOR TABLE t (nope)", "column \"nope\" of relation \"t\" does not exist (42703)")]
    [TestCase("CREATE PUBLICATION r FOR TABLES IN SCHEMA nope", "schema \"nope\" does not exist (3F000)")]
    [TestCase("CREATE PUBLICATION r WITH (publish = 'insert, foo')", "unrecognized value for publication option \"publish\": \"foo\" (42601)")]
    [TestCase("CREATE PUBLICATION r WITH (foo = 'insert')", "unrecognized publication parameter: \"foo\" (42601)")]
    [TestCase("ALTER PUBLICATION nope ADD TABLE t", "publication \"nope\" does not exist (42704)")]
    [TestCase("ALTER PUBLICATION p ADD TABLE t", "relation \"t\" is already member of publication \"p\" (42710)")]
    [TestCase("ALTER PUBLICATION p DROP TABLE u", "relation \"u\" is not part of the publication (42704)")]
    [TestCase("ALTER PUBLICATION alls ADD TABLE t", "publication \"alls\" is defined as FOR ALL TABLES (55000)")]
    [TestCase("ALTER PUBLICATION p RENAME TO q", "publication \"q\" already exists (42710)")]
    [TestCase("ALTER TABLE u DROP COLUMN b", "cannot drop column b of table u because other objects depend on it: publication of table u in publication q (2BP01)")]
    [TestCase("ALTER TABLE u DROP COLUMN c", "cannot drop column c of table u because other objects depend on it: publication of table u in publication q (2BP01)")]
    [TestCase("DROP PUBLICATION nope", "publication \"nope\" does not exist (42704)")]
    public void It_is_raised(string sql, string expected) => AssertIsRaised(Before, sql, expected);

    private static void AssertIsRaised(string before, string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(new SourceFile("t.sql", sql)));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Select(diagnostic => diagnostic.ToString()), Has.Some.Contains(expected));
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    [TestCase("CREATE FOREIGN DATA WRAPPER w", "t.sql(1,29): error MB4002: foreign-data wrapper \"w\" already exists (42710)")]
    [TestCase("CREATE FOREIGN DATA WRAPPER x OPTIONS (a '1', b '2', a '3')", "option \"a\" provided more than once (42710)")]
    [TestCase("CREATE SERVER s FOREIGN DATA WRAPPER w", "server \"s\" already exists (42710)")]
    [TestCase("CREATE SERVER t FOREIGN DATA WRAPPER nope", "t.sql(1,38): error MB4001: foreign-data wrapper \"nope\" does not exist (42704)")]
    [TestCase("ALTER SERVER s OPTIONS (SET b '1')", "option \"b\" not found (42704)")]
    [TestCase("ALTER SERVER s OPTIONS (DROP b)", "option \"b\" not found (42704)")]
    [TestCase("ALTER SERVER s OPTIONS (a '2')", "option \"a\" provided more than once (42710)")]
    [TestCase("ALTER SERVER nope OPTIONS (a '1')", "server \"nope\" does not exist (42704)")]
    [TestCase("ALTER FOREIGN DATA WRAPPER nope OPTIONS (a '1')", "foreign-data wrapper \"nope\" does not exist (42704)")]
    [TestCase("CREATE USER MAPPING FOR public SERVER nope", "server \"nope\" does not exist (42704)")]
    [TestCase("CREATE USER MAPPING FOR public SERVER s", "user mapping for \"public\" already exists for server \"s\" (42710)")]
    [TestCase("ALTER USER MAPPING FOR me SERVER s OPTIONS (a '1')", "user mapping for \"me\" does not exist for server \"s\" (42704)")]
    [TestCase("DROP USER MAPPING FOR me SERVER s", "user mapping for \"me\" does not exist for server \"s\" (42704)")]
    [TestCase("DROP SERVER s", "cannot drop server s because other objects depend on it: user mapping for public on server s (2BP01)")]
    [TestCase("DROP FOREIGN DATA WRAPPER w", "cannot drop foreign-data wrapper w because other objects depend on it: server s (2BP01)")]
    public void Of_what_is_foreign_it_is_raised(string sql, string expected) => AssertIsRaised(Foreign, sql, expected);

    [TestCase("CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple)", "duplicate key value violates unique constraint \"pg_ts_dict_dictname_index\" (23505)")]
    [TestCase("CREATE TEXT SEARCH DICTIONARY e (foo = 1)", "text search template is required (42P17)")]
    [TestCase("CREATE TEXT SEARCH DICTIONARY e (TEMPLATE = nope)", "text search template \"nope\" does not exist (42704)")]
    [TestCase("CREATE TEXT SEARCH CONFIGURATION c (COPY = english)", "duplicate key value violates unique constraint \"pg_ts_config_cfgname_index\" (23505)")]
    [TestCase("CREATE TEXT SEARCH CONFIGURATION e (COPY = nope)", "text search configuration \"nope\" does not exist (42704)")]
    [TestCase("CREATE TEXT SEARCH CONFIGURATION e (PARSER = nope)", "text search parser \"nope\" does not exist (42704)")]
    [TestCase("CREATE TEXT SEARCH CONFIGURATION e (foo = nope)", "text search configuration parameter \"foo\" not recognized (42601)")]
    [TestCase("CREATE TEXT SEARCH CONFIGURATION e (COPY = english, PARSER = default)", "cannot specify both PARSER and COPY options (42601)")]
    [TestCase("ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR email WITH nope", "t.sql(1,62): error MB4001: text search dictionary \"nope\" does not exist (42704)")]
    [TestCase("ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR nope WITH simple", "token type \"nope\" does not exist (22023)")]
    [TestCase("ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR word WITH simple", "duplicate key value violates unique constraint \"pg_ts_config_map_index\" (23505)")]
    [TestCase("ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR email", "mapping for token type \"email\" does not exist (42704)")]
    [TestCase("ALTER TEXT SEARCH CONFIGURATION nope DROP MAPPING FOR email", "text search configuration \"nope\" does not exist (42704)")]
    [TestCase("ALTER TEXT SEARCH DICTIONARY nope (a = 1)", "text search dictionary \"nope\" does not exist (42704)")]
    [TestCase("DROP TEXT SEARCH DICTIONARY d", "cannot drop text search dictionary d because other objects depend on it: text search configuration c (2BP01)")]
    [TestCase("DROP TEXT SEARCH CONFIGURATION c", "cannot drop text search configuration c because other objects depend on it: index docs_a (2BP01)")]
    [TestCase("ALTER TEXT SEARCH DICTIONARY d RENAME TO d", "text search dictionary \"d\" already exists in schema \"public\" (42710)")]
    public void Of_text_search_it_is_raised(string sql, string expected) => AssertIsRaised(TextSearch, sql, expected);

    private const string Subscribed = "CREATE SUBSCRIPTION s CONNECTION 'dbname=x password=secret' PUBLICATION b, a WITH (connect = false, slot_name = NONE);";

    [TestCase("CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION b WITH (connect = false)", "subscription \"s\" already exists (42710)")]
    [TestCase("CREATE SUBSCRIPTION t CONNECTION 'dbname=x' PUBLICATION b, b", "publication name \"b\" used more than once (42710)")]
    [TestCase("CREATE SUBSCRIPTION t CONNECTION 'dbname=x' PUBLICATION b WITH (slot_name = NONE)", "subscription with slot_name = NONE must also set enabled = false (42601)")]
    [TestCase("CREATE SUBSCRIPTION t CONNECTION 'dbname=x' PUBLICATION b WITH (connect = false, enabled)", "connect = false and enabled = true are mutually exclusive options (42601)")]
    [TestCase("CREATE SUBSCRIPTION t CONNECTION 'dbname=x' PUBLICATION b WITH (foo)", "unrecognized subscription parameter: \"foo\" (42601)")]
    [TestCase("ALTER SUBSCRIPTION s ENABLE", "cannot enable subscription that does not have a slot name (55000)")]
    [TestCase("ALTER SUBSCRIPTION s SET PUBLICATION c", "ALTER SUBSCRIPTION with refresh is not allowed for disabled subscriptions (55000)")]
    [TestCase("ALTER SUBSCRIPTION s ADD PUBLICATION a WITH (refresh = false)", "publication \"a\" is already in subscription \"s\" (42710)")]
    [TestCase("ALTER SUBSCRIPTION s DROP PUBLICATION z WITH (refresh = false)", "publication \"z\" is not in subscription \"s\" (42P17)")]
    [TestCase("ALTER SUBSCRIPTION s DROP PUBLICATION a, b WITH (refresh = false)", "cannot drop all the publications from a subscription (42P17)")]
    [TestCase("ALTER SUBSCRIPTION nix DISABLE", "subscription \"nix\" does not exist (42704)")]
    [TestCase("DROP SUBSCRIPTION nix", "subscription \"nix\" does not exist (42704)")]
    public void Of_subscriptions_it_is_raised(string sql, string expected) => AssertIsRaised(Subscribed, sql, expected);

    [TestCase("WITH (copy_data = false)", "WITH (copy_data = false)", "", TestName = "A subscription that is as it was")]
    [TestCase("", "WITH (copy_data = false, slot_name = 's', synchronous_commit = 'OFF')", "", TestName = "How a subscription is made is no difference")]
    [TestCase("", "WITH (enabled = false)", "ALTER SUBSCRIPTION s DISABLE", TestName = "A subscription is switched off")]
    [TestCase("WITH (connect = false)", "", "ALTER SUBSCRIPTION s ENABLE", TestName = "A subscription is switched on")]
    [TestCase("WITH (slot_name = 'q')", "", "ALTER SUBSCRIPTION s SET (slot_name = 's')", TestName = "A subscription uses another slot")]
    public void A_subscription_with_a_slot_is_changed_outside_of_a_transaction(string from, string to, string expected)
    {
        var plan = MigrationPlanner.Plan(Of(from), Of(to), SchemaScope.Everything, new PlanOptions(17, new SourceFile("schema.sql", "")));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Diagnostics, Is.Empty);
            Assert.That(string.Join("; ", plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql)), Is.EqualTo(expected));
            Assert.That(plan.Files.Select(file => file.IsTransactional), Has.None.True);
        });

        static Catalog Of(string options) => CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse("CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION p " + options)).State.Catalog;
    }

    /// <summary>Made again, it would copy rows that are there.</summary>
    [Test]
    public void A_subscription_that_cannot_be_changed_is_not_made_again()
    {
        var (from, to) = (SqlParser.Parse("CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION p"), SqlParser.Parse("CREATE SUBSCRIPTION s CONNECTION 'dbname=x' PUBLICATION p WITH (two_phase)"));
        var plan = MigrationPlanner.Plan(
            CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), from).State.Catalog,
            CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), to).State.Catalog,
            SchemaScope.Everything,
            new PlanOptions(17, new SourceFile("schema.sql", "")));
        Assert.That(
            plan.Diagnostics.Single().Message,
            Is.EqualTo("Subscription s is another one in the migrations, and PostgreSQL changes two_phase of no subscription before version 18. Dropped and created again, it would copy all rows once more: do that in a migration of your own, with copy_data = false where the rows are there."));
    }

    /// <summary>Secrets are in the statement that makes the mapping, and nowhere else.</summary>
    [Test]
    public void The_options_of_a_user_mapping_are_in_no_message()
    {
        var before = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Foreign));
        var after = CatalogReplay.Apply(before.State, SqlParser.Parse("ALTER USER MAPPING FOR PUBLIC SERVER s OPTIONS (SET password 'hidden')"));
        var plan = MigrationPlanner.Plan(before.State.Catalog, after.State.Catalog, SchemaScope.Everything, new PlanOptions(17, new SourceFile("schema.sql", "")));
        Assert.Multiple(() =>
        {
            Assert.That(before.Diagnostics.Concat(after.Diagnostics), Is.Empty);
            Assert.That(plan.Diagnostics, Is.Empty);
            Assert.That(plan.Changes.Select(ChangeDescription.Of), Is.EqualTo(new[] { "change user mapping for public on server s" }));
            Assert.That(plan.Files.Single().Statements.Select(statement => (statement.Comment, statement.Sql)), Is.EqualTo(new[]
            {
                ("Replace user mapping for public on server s", "ALTER USER MAPPING FOR PUBLIC SERVER s OPTIONS (SET password 'hidden')"),
            }));
        });
    }

    /// <summary>A database tells only that a mapping is there; it is neither made again nor dropped.</summary>
    [Test]
    public void What_one_side_knows_by_name_only_is_not_compared()
    {
        var replayed = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Foreign)).State.Catalog;
        var mapping = replayed.Defined.Single(defined => defined.Id.Kind == ObjectKind.UserMapping).Id;
        var inspected = replayed.WithoutDefined(mapping).With(new CarriedObject("USER MAPPING", "FOR public SERVER s", ""));
        Assert.Multiple(() =>
        {
            Assert.That(CatalogComparer.Compare(inspected, replayed, SchemaScope.LiveServer), Is.Empty);
            Assert.That(CatalogComparer.Compare(replayed, inspected, SchemaScope.LiveServer), Is.Empty);
        });
    }

    [TestCase("CREATE COLLATION IF NOT EXISTS c (LOCALE = 'POSIX')")]
    [TestCase("DROP COLLATION IF EXISTS nope")]
    [TestCase("ALTER COLLATION c REFRESH VERSION")]
    [TestCase("CREATE STATISTICS IF NOT EXISTS x ON a, c FROM t")]
    [TestCase("ALTER STATISTICS IF EXISTS nope SET STATISTICS 5")]
    [TestCase("ALTER STATISTICS x SET STATISTICS -1")]
    [TestCase("DROP STATISTICS IF EXISTS nope, nope")]
    [TestCase("DROP PUBLICATION IF EXISTS nope")]
    public void Nothing_happens(string sql)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(step.State.Catalog, Is.EqualTo(state.Catalog));
        });
    }

    /// <summary>What is written in different ways is one definition, and what is dropped or renamed beneath it is followed.</summary>
    [TestCase("DROP TABLE u; DROP COLLATION c", "Collation public.d|Collation s.c|Publication .alls|Publication .p|Publication .q|Statistics public.x|Statistics public.y")]
    [TestCase("DROP COLLATION c CASCADE; ALTER TABLE u ADD a text", "Collation public.d|Collation s.c|Publication .alls|Publication .p|Publication .q|Statistics public.x|Statistics public.y")]
    [TestCase("ALTER TABLE t DROP COLUMN b", "Collation public.c|Collation public.d|Collation s.c|Publication .alls|Publication .p|Publication .q")]
    [TestCase("DROP SCHEMA s CASCADE; DROP TABLE t CASCADE", "Collation public.c|Collation public.d|Publication .alls|Publication .p|Publication .q")]
    public void Objects_go_with_what_they_are_of(string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.That(string.Join("|", step.State.Catalog.Defined.Select(defined => defined.Key.Trim())), Is.EqualTo(expected));
    }

    [TestCase("CREATE COLLATION k (PROVIDER = ICU, LOCALE = 'de_DE@collation=phonebook', DETERMINISTIC = false)", "CREATE COLLATION public.k (provider = icu, locale = 'de-DE-u-co-phonebk', deterministic = false)")]
    [TestCase("CREATE COLLATION k (provider = 'icu', locale = '@colStrength=secondary;colNumeric=yes')", "CREATE COLLATION public.k (provider = icu, locale = 'und-u-kn-ks-level2')")]
    [TestCase("CREATE COLLATION k FROM \"de-x-icu\"", "CREATE COLLATION public.k (provider = icu, locale = 'de')")]
    [TestCase("CREATE COLLATION k FROM \"de_DE\"", "CREATE COLLATION public.k (locale = 'de_DE.utf8')")]
    [TestCase("CREATE COLLATION k FROM s.c", "CREATE COLLATION public.k (locale = 'C')")]
    [TestCase("CREATE STATISTICS k (mcv, dependencies, ndistinct) ON b, (a + 1), c FROM public.t", "CREATE STATISTICS public.k ON b, c, (a + 1) FROM public.t")]
    [TestCase("CREATE STATISTICS ON b, (a + 1) FROM t", "CREATE STATISTICS public.t_b_expr_stat ON b, (a + 1) FROM public.t")]
    [TestCase("CREATE PUBLICATION k FOR TABLE u, t, TABLES IN SCHEMA s, CURRENT_SCHEMA WITH (publish = 'truncate, insert,update,delete', publish_via_partition_root = off)", "CREATE PUBLICATION k FOR TABLE ONLY public.t, ONLY public.u, TABLES IN SCHEMA public, TABLES IN SCHEMA s")]
    public void There_is_one_form(string sql, string expected)
    {
        var state = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before)).State;
        var step = CatalogReplay.Apply(state, SqlParser.Parse(sql));
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(step.State.Catalog.Defined.Select(defined => defined.Definition), Has.Member(expected));
        });
    }
}
