id: ak0002
genre: press-release
where: US-NY
published: 2021-11-09
title: Orchard Contractor Sentenced to 97 Months for Compelling Labor of Guatemalan Workers
person p1: role=convicted age=47 protected=no why=adult-convicted
person p2: role=victim,witness age=- protected=yes why=trafficking-victim
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=39 protected=no why=adult-convicted
person p8: role=official age=- protected=no why=official
screen p2: labor-trafficking
screen p3: labor-trafficking
note: federal release using Victim-1/Victim-2 with the restitution table and an attached file that name them; contractor's own numbers stay

DEPARTMENT OF JUSTICE
Northern District of New York
FOR IMMEDIATE RELEASE

ALBANY, NEW YORK – [[K p1 name|Dale Everett Huysken]], age 47, of Wolcott, was sentenced today to 97 months in federal prison for forced labor and harboring. Senior Judge [[K p5 name|Miriam Castellano-Roth]] also ordered three years of supervised release and $412,906 in restitution.

United States Attorney [[K p4 name|Hollis Brandt Ames]] and [[K p6 name|Terrence Oyelaran]], Special Agent in Charge of Homeland Security Investigations, Buffalo, made the announcement.

As part of his plea, [[K p1 name|Huysken]], known to pickers as [[K p1 alias|El Granizo]] ("the hailstorm"), admitted that between April 2017 and October 2019 he supplied crews to orchards along Lake Ontario. He collected identity documents on arrival, charged each worker a "seat" of $6,500 for the van ride from Arizona, and told those who complained that he would report them, or, in the case of Victim-1, that the dogs would be let off at night. Wages were applied to the seat. The seat did not get smaller.

Victim-2 was 17 when he was brought to the camp. He picked for two seasons and was paid $140.

"These young men fed our state and were not allowed to buy a sandwich," said [[K p4 name|Ames]]. "I thank Victim-1, who stood in that courtroom and spoke."

[[K p6 name|Oyelaran]] said: "Mr. [[W p2 name|Tomas]] has more courage than anyone I have met in this job, and I have met Marines."

[[K p1 name|Huysken]]'s crew boss, [[K p7 name|Rigoberto Salas Paz]], 39, pleaded guilty in March under Docket No. [[K p7 id|5:20-CR-0311]] and is serving 41 months. The two held the workers in [[W p2 address|the old cold-storage building at 2280 Slaght Road]], where the windows had been screwed shut.

Restitution is apportioned as follows (Schedule B, public copy):

    Payee                               Amount        Claim
    [[W p2 name|TOMAS BRITO, ELISEO]]            $188,340.00   [[W p2 id|NYN-R-0091]]
    [[W p3 name|Velasco M., Gaspar]] (b. [[W p3 birthdate|02/11/2000]])  $121,566.00   [[W p3 id|NYN-R-0092]]
    Nine further claimants (sealed)     $103,000.00   —

Assistant U.S. Attorney [[K p8 name|Wendell Prior]] prosecuted the case. [[K p8 name|Prior]] asks that other pickers of the years 2016 to 2019 call 315-555-0142; callers will not be asked about their status.

Attachments: judgment; [[W p2 photo|statement_E_TomasBrito_signed.pdf]]; photograph of camp (interior). The caption of the photograph should read "bunk used by Victim-2" and not, as in the version mailed to editors this morning, "bunk used by [[W p3 name|Gaspar Velasco]]." [[W p3 name|Velasco]] is now employed at [[W p3 employer|a creamery in Lowville]] and has asked not to be contacted there.
