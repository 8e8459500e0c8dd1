id: ad0014
genre: comments
where: AU-NSW
published: 2020-08-13
title: Re: Cafe owner loses unfair-dismissal appeal
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen p2: none
note: an underpayment dispute between adults with free movement and papers; near-miss for labour screen

**The_Bean_Counter**
For those without a subscription: [[K p1 name|Dominic Saliba]] of [[K p1 name|Saliba]]'s Espresso has to pay [[K p2 name|Hye-jin Moon]] $18,212 in back wages and super. Commissioner [[K p3 name|Ruth Penhallow]] said the record-keeping was "a shoebox, and not a large shoebox".

**flatwhite4eva**
she worked there 4 yrs on a flat $17, quit when she got the RBA job. no one locked her in lads she just couldn't be bothered arguing

**Concerned Barista**
This is how the whole strip works, cash and a wink. He never took her passport or anything sinister, he just can't add up.

**The_Bean_Counter**
[[K p2 name|Ms Moon]] told the hearing that the coffee was excellent and she'd still drink there. Legend.

**flatwhite4eva**
[[K p1 name|Dom]] made me a macchiato the day my dad died and wouldn't take a cent. People are complicated
