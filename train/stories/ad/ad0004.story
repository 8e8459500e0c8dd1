id: ad0004
genre: interview
where: GB-ENG
published: 2024-02-24
title: LIVE: Fernhill Town 2-2 Calder Athletic – as it happened
person p1: role=bystander age=- protected=no why=public-figure
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=public-figure
note: football; words of trade (sold, paid, touched) used innocently; a 17-year-old is no victim

Words by [[K p4 name|Owen Prys-Davies]]

**FT** Breathe. What a daft, lovely game.

**90+4** GOAL! [[K p2 name|Tobi Fashanu]], 17 years and 61 days, on for his debut, and his second touch in senior football is a header off the bar and in. 2-2!

**81** Town have sold their best defender, been paid in loose change, and it shows. [[K p1 name|Marek Kosa]] walks through and rolls it past the keeper. 1-2.

**66** Booking. [[K p5 name|Lewis Arkwright]] for dissent. Referee [[K p3 name|Helen Stobbs]] is not for turning.

**48** Calder claim it touched a hand. It touched two. Nothing given.

**HT** The pies have run out. This is not a drill.

**31** [[K p5 name|Arkwright]]! Thirty yards! The net is still moving.

**12** [[K p1 name|Kosa]] with an early one. Slack, slack, slack.

**Comments**
*terrace_terry:* The scout who found young [[K p2 name|Tobi]] in the Sunday league wants a statue. Apparently his fee was a season ticket.
