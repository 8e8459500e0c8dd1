id: a-0057
genre: news
where: US-TX
published: 2012-05-04
title: Grandmother's lawsuit: District knew of bus assaults
person p1: role=victim age=7 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
screen: none
note: suit filed 'as next friend of' with the child's initials, which stay; grandmother's own name, bus route and the disability class lead to the child

A Cibolo Bluff woman has sued the school district, claiming that a driver and two administrators ignored her when she told them what was being done to her grandson on the afternoon bus.

The suit, styled [[W p3 name|Mary Lou Espinosa]] a/n/f of [[K p1 initials|R.E.]], a minor, was filed Monday. It says the boy, who was 7 and rides [[W p1 other|the short bus for the life-skills class at Pecan Elementary, Route 31]], was molested by a 15-year-old on at least six days in the fall.

Driver [[K p6 name|Harvey Teel]] is accused of negligence. He "turned up the radio," according to the petition.

An incident form stapled to it, which the district filled out, has black bars across the names. The bar over one is shorter than the word. "[[W p1 name|Rudy]] states [[W p2 name|Dominic T.]] sits with him," it reads.

Superintendent Dr. [[K p4 name|Lorraine Acosta-Webb]] said she couldn't talk about litigation. Attorney [[K p5 name|Skip Hartgrove]] said: "She called eleven times. We've got the phone bill."
