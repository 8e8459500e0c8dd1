id: ab0011
genre: filing
where: US-PA
published: 2016-04-27
title: Memorandum Opinion: [[K p1 name|Marek]] v. Keystone Prospects, LLC
person p1: role=victim age=24 protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: civil case of a hockey recruiter's fee; "sold", "took his passport" innocent

COURT OF COMMON PLEAS OF ERIE COUNTY, No. [[K p1 id|11482-2015]]

[[K p3 name|TREXLER]], J.

[[K p1 name|Lubomir Marek]], a goaltender, was 24 when he paid Keystone Prospects $6,500 to find him a team. The company's principal, [[K p2 name|Todd Fallon]], wrote that he had "sold bigger guys than you to worse clubs." No club signed him. [[K p1 name|Marek]] sues for his fee.

The defense is that he did not appear for the Johnstown tryout. The reason is agreed. At his own request he had left his passport with [[K p2 name|Fallon]]'s secretary to be photocopied for the visa lawyer; the secretary, [[K p4 name|Destiny Okafor]], mislaid it under a box of pucks, found it two days later, and drove it to his hotel with an apology and a cake. By then the bus had gone.

A recruiter who takes an athlete's money undertakes more than hope. The contract promised "three bona fide auditions." There was one. That a man missed a second through the recruiter's own untidiness does not lessen the debt.

Judgment for plaintiff, $4,333.34, being two thirds of the fee, with costs. Each side shall bear the price of its own hockey sticks.
