id: q-0037
genre: news
where: US-MT
published: 2013-04-24
title: Missoula man accused of raping ex-wife
person p1: role=victim age=40 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=44 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: ex-husband as accused relative: D; victim named W

A Missoula contractor was arraigned Tuesday on a charge that he raped his former wife when he brought their sons home from a weekend visit.

[[D p2 name|Clay Rasmussen]], 44, waited until the boys were asleep and attacked [[W p1 name|Gwen Rasmussen]] in the laundry room, court papers say. [[W p1 name|Gwen]], 40, recorded part of it on her phone.

Deputy County Attorney [[K p3 name|Suzy Kipp]] asked for an ankle monitor. Public defender [[K p4 name|Milt Datsopoulos-Grey]] argued that [[D p2 name|Rasmussen]] has work commitments in Idaho.

Justice court set bail at $50,000.
