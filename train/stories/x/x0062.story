id: x0062
genre: news
where: US-CA
published: 2009-10-29
title: Judge unmasks 'uncle' in baby's injuries
person p1: role=victim age=1 protected=yes why=minor-victim
person p2: role=accused,relative age=22 protected=decide why=identifies-protected
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
note: Filipino family; accused is the mother's brother; baby's nickname on a cake

DALY CITY — The birthday cake is in evidence. It's in a freezer, it's shaped like a one, and the name piped on it is [[W p1 alias|Bong-Bong]].

On the night of the party, prosecutors say, the baby's uncle was left to watch him while the adults sang. At 11 the child would not wake. He'd been dropped, they say, or thrown. He lived.

[[D p2 name|Jericho Manalastas]], 22, a nursing student, is charged with felony child endangerment. "It's an accident and a guilty face. Those aren't the same thing," deputy public defender [[K p4 name|Malcolm Teo]] told the court.

San Mateo County Judge [[K p5 name|Winifred Chow]] refused a request to keep the uncle's name sealed. The mother wept. She is [[W p3 name|Cherry Manalastas Uy]], and she had begged that it be. "Everyone in our parish will know which baby," she said. "You won't be printing one name. You'll be printing him."

Radiologist [[K p6 name|Dr. Summer Patel]] put the X-rays up. There was one old line among the new. Nobody sang for a while.
