id: z0105
genre: filing
where: US-WI
published: 2014-02-20
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: long opinion in numbered parts, adults only, nothing to protect; initials for adults not used; words of the matter

WISCONSIN COURT OF APPEALS, DISTRICT III — STATE v. [[K p1 name|DELROY HANSEN]] — No. 2013AP0917-CR

[[K p5 name|MANDERFIELD, P.J.]]

¶1 [[K p1 name|Delroy Hansen]] appeals from a judgment of conviction for theft by false representation and from an order denying postconviction relief. He says that he was owed the money. A person who's owed money may sue for it. He may not sell another man's boat.

¶2 *Background.* In 2009 [[K p2 name|Carl Arvid Stromquist]] kept a 28-foot cruiser, the *Girl's Company*, at Sturgeon Bay. [[K p1 name|Hansen]] did her varnish. By 2011, [[K p1 name|Hansen]] told [[K p2 name|Stromquist]] that the debt had grown to $9,400. [[K p2 name|Stromquist]] told him it was $2,100, and that he'd pay for the *Girl's Company* when she was dry.

¶3 That June [[K p1 name|Hansen]] met [[K p3 name|Ngozi Adeyemi-Ross]] on the dock. He introduced himself as the owner. She asked for papers. He said they were held at the bank. She paid him $31,000 and renamed the boat.

¶4 *Trial.* The State called [[K p2 name|Stromquist]], [[K p3 name|Adeyemi-Ross]] and [[K p4 name|Jordan Hansen]], the defendant's nephew. [[K p4 name|Jordan]] is 34. He testified that his uncle had made appointments to show the boat, under the name "[[K p2 name|Arvid]]," to five other persons. [[K p1 name|Hansen]] testified that he had been forced to do so by need.

¶5 *Discussion.* (A) Counsel, [[K p6 name|Attorney Brook Salinas]], first asserts that the jury was confused by references to the *Girl's Company* as "she." At one point the prosecutor asked, "Did he ever offer her to other men?" We've read the page. No one laughed, the reporter notes, "except juror 9."

¶6 (B) Next, that necessity should've been submitted. Need isn't necessity. *Cf.* the circuit court's remark (Hon. [[K p7 name|Peg Vandenheuvel]]): "Mr. [[K p1 name|Hansen]], everyone in this room has a brush and a bill."

¶7 (C) Last, that restitution to [[K p3 name|Adeyemi-Ross]] was excessive since she's had the use of the boat. She's had the use of it at the sheriff's impound. Affirmed.
